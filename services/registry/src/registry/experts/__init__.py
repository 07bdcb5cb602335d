"""The expert library (专家资源库): who can teach what, how they came in, how they did, when they are free.

One row is one expert, kept by one organisation: somebody on the roster, or somebody from outside. An expert
comes in by application, nomination or from among good trainees, is reviewed, and is active until suspended or
retired; each step is kept with its reason. Every year's review (年度考核) says of each who stays. What they
taught comes from the sessions that scheduling tells of. LZ-18, LZ-19, LZ-37, LB-13.
"""
