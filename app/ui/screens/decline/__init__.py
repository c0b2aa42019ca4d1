"""Why a choice does not suit; a reason is not needed."""
