"""Everything a person reads, one folder of Fluent files per language."""
