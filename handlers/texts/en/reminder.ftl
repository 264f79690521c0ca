### Reminders for officers, hung below a report's card. $held: "yes" when somebody already has it.

reminder-half = { $held ->
    [yes] { $officer }, half the time for <code>{ $code }</code> is gone. It is promised for { $date }.
   *[no] Colleagues at { $department }, half the time for <code>{ $code }</code> is gone and nobody has it yet. It is promised for { $date }.
  }

reminder-verify = Colleagues at { $department }, <code>{ $code }</code> has not been taken yet. It is to be checked by { $date }. If it is not ours, press <b>Pass on</b>; no need to wait.

reminder-answer = { $held ->
    [yes] { $officer }, the citizen of <code>{ $code }</code> has had no answer yet. It is due { $date }. Even a short honest word in between helps.
   *[no] Colleagues at { $department }, the citizen of <code>{ $code }</code> has had no answer yet. It is due { $date }. Even a short honest word in between helps.
  }

reminder-soon = { $held ->
    [yes] { $officer }, not much time left for <code>{ $code }</code>, promised for { $date }. If it needs longer, plan it with an honest date.
   *[no] Colleagues at { $department }, not much time left for <code>{ $code }</code>, promised for { $date }, and nobody has it yet.
  }

reminder-last-day = { $held ->
    [yes] { $officer }, today is the last day for <code>{ $code }</code>. The citizen is waiting for word.
   *[no] Colleagues at { $department }, today is the last day for <code>{ $code }</code>, and nobody has it yet.
  }

reminder-overdue = { $held ->
    [yes] { $officer }, <code>{ $code }</code> is past its promise of { $date }. Our regular news tells the citizen so, honestly. Please say what is in the way, so that others can help.
   *[no] Colleagues at { $department }, <code>{ $code }</code> is past its promise of { $date } and nobody has it yet. Who can take it?
  }
