"""How everything looks and speaks: colours, letters, icons, glyphs of kinds, words made fit to be shown."""
