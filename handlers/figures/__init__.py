"""Drawing figures: a picture, a workbook and a paragraph. Knows numbers and texts, nothing of the desk."""
