### The kind of report: recognised, read back with its dates, and hers to change.

citizen-review-kind =
    <b>Kind:</b> { $kind ->
        [information] a question. Answered
        [suggestion] a suggestion. Answered
        [oversight] about officials, so it is confidential. The Inspectorate (Inspektorat) looks into it, only a small group reads it, without your name. Finished
       *[complaint] a complaint. Dealt with
    } { $held ->
        [yes] by { $finish_by }.
       *[no] as soon as possible.
    }
citizen-review-kind-emergency =
    <b>Kind:</b> { $kind ->
        [information] a question
        [suggestion] a suggestion
       *[complaint] a complaint
    }. Help now comes through <b>{ $number }</b>, this report is for what follows.
citizen-ask-kind = What fits best? Choose a button, or write the kind.
citizen-kind-choice =
    { $kind ->
        [information] <b>A question:</b> you want to know something or need data. Answered
        [suggestion] <b>A suggestion:</b> an idea to make the city better. Answered
        [oversight] <b>About officials:</b> bribes, or officials who misuse their office. Goes to the Inspectorate, confidential, without your name. Finished
       *[complaint] <b>A complaint:</b> something is broken or a nuisance. Dealt with
    } { $held ->
        [yes] by { $finish_by }.
       *[no] as soon as possible.
    }
citizen-kind-unclear = Just choose a button, or write for example "suggestion".
citizen-kind-watched = Reports about officials always go to the Inspectorate, so that the office concerned does not read them. If that is not the right kind, change the kind first.
citizen-button-kind-complaint = A complaint
citizen-button-kind-oversight = About officials
citizen-button-kind-information = A question
citizen-button-kind-suggestion = A suggestion
citizen-kind-complaint = a complaint
citizen-kind-oversight = about officials
citizen-kind-information = a question
citizen-kind-suggestion = a suggestion
citizen-edit-kind = Change kind
citizen-name-stays-away = This report does not carry your name. If you would like it shown, change its privacy to open first.
