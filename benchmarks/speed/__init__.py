"""How long newslint takes beside its peers, on a tree of articles."""
