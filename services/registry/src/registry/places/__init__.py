"""Bases (基地), how much they are used, and what is in them: venues (场地), rooms (教室), equipment (设备).

Words: a *base* (实践基地, 研修基地) is run by an organisation and has one function or several (一基地多功能);
its *standing* (状态) says whether it may be used; a *use* (使用记录) is one day on which people were there.

Invariants: every base has a function; names of open venues are unique within a base and of open rooms within
a venue; no room holds more than its venue; nothing is deleted: what is given up keeps its row and the reason.
"""
