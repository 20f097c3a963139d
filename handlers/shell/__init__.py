"""What every conversation stands in: context, screens, texts, awaited words, middlewares, pages."""
