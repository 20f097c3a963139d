"""Acting as the people of the stand-in: over HTTP for the page of phones and for tests, or in process.

`http.add_control` puts it under /control; `views` shapes what is shown. Answers go only to this machine: see `guard`.
"""
