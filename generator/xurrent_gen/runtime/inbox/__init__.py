"""The inbox: deliveries are stored before they are answered, and handled afterwards.

Start reading at ``store``, which has the states of an entry and their transitions. Two
stores implement it: ``sqlite`` for one machine, ``redis`` for several. ``worker`` takes
entries and calls handlers, as flows for threads and tasks.
"""
