### Not reviewed by a native speaker. Times, days and office hours as people type them

# Examples. A test reads them as it reads what somebody types
hours-example = من الاثنين إلى الخميس من 9 إلى 12
hours-example-month = ثاني ثلاثاء من كل شهر من 10 إلى 12
hours-example-fortnight = كل أسبوعين الثلاثاء من 10 إلى 12
hours-example-time = 14:30
hours-example-date = 31 ديسمبر
hours-example-moment = 31.12. 14:30
hours-example-span = من 23.12. إلى 2.1.

hours-not-understood = عذرًا، لم أفهم هذه الأوقات. يُرجى الكتابة مثلًا «{ hours-example }» أو «{ hours-example-month }».
hours-one-at-a-time = هذه عدة أوقات. يُرجى كتابة كل وقت في رسالة منفصلة، مثلًا «{ hours-example }».
hours-which-week = لهذا معنيان. يُرجى كتابة «{ hours-example-month }» أو «{ hours-example-fortnight }».
hours-time-not-understood = عذرًا، لم أفهم هذه الساعة. يُرجى الكتابة مثلًا «{ hours-example-time }».
hours-date-not-understood = عذرًا، لم أفهم هذا التاريخ. يُرجى الكتابة مثلًا «{ hours-example-date }».
hours-moment-not-understood = عذرًا، لم أفهم هذا الموعد. يُرجى كتابة اليوم والساعة، مثلًا «{ hours-example-moment }».
hours-span-not-understood = عذرًا، لم أفهم هذه الأيام. يُرجى الكتابة مثلًا «{ hours-example-span }» أو كتابة يوم واحد.
hours-no-such-day = لا يوجد يوم بتاريخ { $day }. يُرجى كتابة تاريخ آخر.
hours-no-such-time = لا توجد ساعة { $time }. اليوم من 0:00 إلى 23:59.
hours-end-before-start = النهاية قبل البداية. يُرجى كتابة البداية أولًا ثم النهاية.
hours-past = لقد مضى يوم { $day }. يُرجى كتابة يوم ابتداءً من اليوم.
hours-wrong-weekday = { $day } يوم آخر من أيام الأسبوع. يُرجى التحقق من التاريخ.
