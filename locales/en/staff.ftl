### Not reviewed by a native speaker. Staff: joining, menu, inviting clients

staff-role =
    { $role ->
        [case_manager] Case management
        [coordinator] Coordinating office
        [authority] Authority
        [lead] Overall coordination
       *[admin] Technical administration
    }
staff-joined = ✅ Welcome! You are now registered as a member of staff.
staff-menu-title = <b>{ $name }</b>
staff-menu-role = Role: { $role }
staff-menu-office = Office: { $office } ({ $employer })
staff-menu-town = Town: { $town }
staff-menu-district = Town: { $town }, { $district }
staff-menu-region = Region: { $region }
staff-back = ⬅️ Back
staff-invite-client = 👤 Invite a client
staff-invite-how = Write: /invite and after it your own sign for the person, for example: /invite K-17. At most 20 letters, digits, - and /. Please never the name: what you write here is also on Telegram’s servers.
staff-label-invalid = This sign will not do. Please use at most 20 letters, digits, - and /, without spaces and without a name.
staff-link-made =
    { $hours ->
        [one] Link for { $label }. It works for one hour and only once. Show the next message, or forward it.
       *[other] Link for { $label }. It works for { $hours } hours and only once. Show the next message, or forward it.
    }
staff-link-words = { $name } ({ $office }) invites you to make appointments on Telegram. It is voluntary. Tap the link below.

staff-invitation-invalid = This link is no longer valid. Please ask for a new one.
staff-already-member = You are already registered here. This link is for somebody else.
staff-own-link = This is your own link. Please forward it to your client.

staff-notice-title = 🔒 <b>Making appointments: do you agree?</b>
staff-notice-who = { $name } ({ $office }, { $employer }) invites you. You can make appointments here and will be reminded of them.
staff-notice-replaces = Until now { $name } is responsible for you. That will end.
staff-notice-stored = For this I remember: your language, your town, your Telegram number (encrypted), that { $name } is responsible for you, the sign that the office uses for you, and your appointments. The office sees the sign and the appointments, too.
staff-notice-until = This stays stored until you delete it. You can do that at any time: /privacy
staff-notice-voluntary = It is voluntary. If you say no, you get the same advice and appointments in another way.
staff-notice-agree = ✅ Yes, I agree
staff-notice-decline = No, thanks
staff-agreed = ✅ Thank you! { $name } ({ $office }) is now responsible for you.
staff-agreed-delete = You can delete this at any time: /privacy
staff-declined = All right, I have stored nothing about this. You still find advice here:
staff-client-agreed = ✅ { $label } has agreed and can now book appointments with you.

staff-privacy-bond = • Responsible for you: { $name } ({ $office }), since { $date }. The office’s sign for you: { $label }
staff-privacy-member = • You are registered as { $role } ({ $office }), under the name { $name }. If you delete everything here, that entry stays without your account until the administration removes it.

command-staff = My staff menu
command-invite = Invite a client
