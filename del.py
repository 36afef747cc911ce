import pickle,os,subprocess,shutil,sys
todo=pickle.load(open('/tmp/models2/todo.pkl','rb'))
lim=1795325200
n=0;tot=0
for s,x in todo:
    if not os.path.exists(x) or os.path.getmtime(x)>=lim: continue
    if len(sys.argv)>1 and not any(a in x for a in sys.argv[1:]): continue
    if os.path.isdir(x):
        subprocess.run(['chmod','-R','u+w',x]); shutil.rmtree(x)
    else: os.remove(x)
    n+=1;tot+=s
print(n,tot//1024,'MB')
