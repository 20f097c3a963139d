"""Case work: the file, contacts, notes, progress, referrals."""
