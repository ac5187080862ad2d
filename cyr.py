import sys; sys.path[:0]=['/work/main','/work/main/tests','/work/main/benchmarks']
from newslint.linter import Linter
from newslint.article.article import Article
from accuracy.clean import own_documents
import test_mojibake as T
L=Linter({"select":["ENC201","ENC205"]})
docs=[(k,v) for k,v in T.CLEAN.items()]+[(d.name,d.text) for d in own_documents()]
from collections import Counter
n=Counter()
encs=["cp1251","koi8-r","cp866","iso8859-5","mac-cyrillic","iso8859-7","cp1253","iso8859-8","cp1255","iso8859-6","cp1256","cp874","shift_jis","euc_jp","gbk","big5","euc_kr","cp1250","iso8859-2","cp1254","mac-roman","cp437","utf-16-le","utf-16-be","cp850","iso8859-9","cp1257"]
shows=["latin-1","cp1252","cp1251","koi8-r","mac-roman","cp1250","cp437","cp866","cp1253","iso8859-2"]
for e in encs:
  for s in shows:
    if e==s or {e,s}<={'latin-1','cp1252'}: continue
    for k,v in docs:
        try: raw=v.encode(e)
        except UnicodeEncodeError: continue
        j=T.byte_table  # noqa
        shown=raw.decode('latin-1').translate(T.byte_table(s) if s!='latin-1' else {})
        n['texts']+=1
        for f in L.check(L.article(shown,'a.txt')):
            if f.fix and str(f.fix.applicability)=='safe' or (f.fix and f.fix.applicability.name=='SAFE'):
                new=''.join(x.new if hasattr(x,'new') else str(x) for x in f.fix.edits)
                if v.find(new)>=0 and f.code=='ENC205' and s=='latin-1' and e=='cp1252': continue
                n[f.code,e,s]+=1
                if n[f.code,e,s]<=2: print(f.code,e,'as',s,k,repr(shown[max(0,f.start-12):f.end+12]),f.message[:60])
print(sum(v for k,v in n.items() if k!='texts'),n)
