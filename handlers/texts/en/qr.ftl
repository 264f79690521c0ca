### QR codes in public places: the sheet, and the greeting for whoever scans one.

qr-title = Wadul QR codes
qr-line = Something wrong here? Scan, tell us, and we see it through.

citizen-qr-start = Hello { $name }, you are at <b>{ $place }</b>, right? I have noted the place, so just tell me: what is wrong there? A photo is fine too.
citizen-qr-first = I am Wadul, from the city government ({ $government }). I will find the right department, and then keep you posted until it is solved.
citizen-qr-place = I took the place from the QR code: { $place }.
citizen-qr-parked = I will keep your earlier story for a day, in case you want to go on with it.
