"""Studios of master teachers (名师工作室、坊): who hosts them, who is in them, their tasks and assessments.

Words: the *host* (主持人) leads a studio at an organisation (主持单位); *members* (成员) come and go;
a *task* (工作任务) is what the studio is to do by a day; an *assessment* (年度考核) says how a year went.
A *target* (建设目标) is what the policy in force asks of an authority: so many bases and studios.

Invariants: somebody is a member of a studio once at a time; assessments are never changed, and of several
for a year the latest counts; a dissolved studio keeps all that it did.
"""
