"""What every conversation stands in: context, screens, texts, awaited words, pages, the way to an answer."""
