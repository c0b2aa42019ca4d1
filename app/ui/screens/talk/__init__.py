"""The talk after three and six months: does this still suit?"""
