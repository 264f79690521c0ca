### Files that citizens send: those that are in, those that cannot be, and other things.

citizen-video-kept =
    { $count ->
        [1] The video is in.
       *[other] { $count } attachments are in.
    }
citizen-document-kept =
    { $count ->
        [1] The document is in.
       *[other] { $count } attachments are in.
    }
citizen-file-large = This file is larger than 20 MB, and Telegram does not let me fetch that. If it is a video, send only the important part, or a smaller version. A photo or two helps a lot too.
citizen-file-office = I cannot pass on this kind of document yet. Save it as a PDF and send it again, or just photograph the page.
citizen-file-unsafe = I do not keep this kind of file, for your safety and the officers'. What works: photos, videos, voice messages and PDF. Or just tell me in writing.
citizen-file-lost = { $name }, one of the files you sent could not be opened, so it is not part of your story. If you still have it, send it once more as a photo, a video or a PDF. What you told me is safe.
citizen-file-lost-of = { $name }, one of the files for report <code>{ $code }</code> could not be opened, so it has not reached the officers. The report goes on. If you still have it, reply to this message with a photo, a video or a PDF.
citizen-odd-sticker = Thank you, that made me smile. If there is something to report, tell me in writing, with a photo, a video, your voice or a location.
citizen-odd-contact = I do not keep contact cards, for the sake of their owner's privacy. If it matters, just tell me in writing.
citizen-odd-poll = A poll cannot become part of a report. Just tell me in writing what it is about.
citizen-draft-safe = What you told me before is safe.
