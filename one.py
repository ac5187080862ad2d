import sys; sys.argv=['x']
sys.path[:0]=['/work/main','/work/main/benchmarks']
from accuracy.clean import *; from accuracy.kinds import kinds_of; from accuracy import measure
from newslint.linter import Linter
from pathlib import Path
L=Linter({"select":["ENC"]})
f=Path('/work/shared/corpora/andy-gold-txt')
for name,kind in (("0554ef77927122bd.txt","marks as C1 controls, whole text"),("0554ef77927122bd.txt","closing quotes as â€, a byte lost"),("24526a4865b78eb7.txt","closing quotes as â€, a byte lost")):
    d=read(f/name,name)
    for k in kinds_of("ENC"):
        if k.name==kind:
            dm=measure.damage(k,d,1); a=L.article(dm.content,name)
            t=L.fix(a).text
            for fd in L.check(a):
                print(fd.code,repr(dm.content[fd.start-15:fd.end+15]),fd.message[:80],fd.fix and fd.fix.applicability)
