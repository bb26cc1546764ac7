# Notes in the margin of a draft: in terms of practice, never of validity.
