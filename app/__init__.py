"""Houvast: what a person may count on, must do and can choose under the Participatiewet.

domain   the words everyone shares; standard library only
law      what the law says; knows no clock, screen, language or network
text     from answer to sentence, in the person's language
data     where facts stay and how they travel
ui       what people see
demo     a gemeente and people that do not exist
calc     the door for machines: ``python -m app.calc``
main     the only place that chooses the parts
"""
