"""Content that is not language: county profiles, directories, topics, helplines."""
