"""An office writes a campaign: texts, picture, buttons, audience, preview, handing in."""
