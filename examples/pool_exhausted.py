"""The six lines of the README: read a review, and see what it leaves to ask."""

import sys

import debrief

path = sys.argv[1] if len(sys.argv) > 1 else "examples/pool_exhausted.json"

review = debrief.load(path)
print(f"{review.title}, {len(review.decision_points)} decision point")
for question in debrief.questions(review, most=6):
    print("-", question.text)
