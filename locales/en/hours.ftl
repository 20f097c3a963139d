### Not reviewed by a native speaker. Times, days and office hours as people type them

# Examples. A test reads them as it reads what somebody types
hours-example = Mon-Thu 9-12
hours-example-month = every 2nd Tuesday of the month 10-12
hours-example-fortnight = every 2 weeks Tuesday 10-12
hours-example-time = 14:30
hours-example-date = 31 December
hours-example-moment = 31 December 14:30
hours-example-span = 23.12. to 2.1.

hours-not-understood = I did not understand these hours. Please write, for example, “{ hours-example }” or “{ hours-example-month }”.
hours-one-at-a-time = These are several times. Please write each in a message of its own, for example “{ hours-example }”.
hours-which-week = This can mean two things. Please write “{ hours-example-month }” or “{ hours-example-fortnight }”.
hours-time-not-understood = I did not understand this time. Please write, for example, “{ hours-example-time }”.
hours-date-not-understood = I did not understand this date. Please write, for example, “{ hours-example-date }”.
hours-moment-not-understood = I did not understand this day and time. Please write both, for example, “{ hours-example-moment }”.
hours-span-not-understood = I did not understand these days. Please write, for example, “{ hours-example-span }”, or a single day.
hours-no-such-day = There is no { $day }. Please write another date.
hours-no-such-time = There is no time { $time }. A day runs from 0:00 to 23:59.
hours-end-before-start = The end is before the start. Please write the start first, then the end.
hours-past = { $day } has already passed. Please write a day from today on.
hours-wrong-weekday = { $day } is another day of the week. Please check the date.
