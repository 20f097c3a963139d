"""What Lotse does, one package per subject. Knows no Telegram library and no words in any language."""
