"""What people read when something can't be done: why, and what to do next."""

from collections.abc import Iterable, Mapping

from bot.errors import UserError
from bot.messages import kit
from bot.messages.kit import Message
from bot.rules.retries import Reason
from bot.rules.text import unescape

SET_UP = "teams.set_up"
THREAD_MISSING = "thread_missing"
NOT_THEIRS = "not_theirs_to_see"
NOT_ALL_THEIRS = "not_for_all_to_see"
NOT_MADE = "not_made"
NAMED = 3

WORDS: Mapping[str, str] = {
    # people and places
    "not_yours_to_see": "There is no such record that you can see. Check its number: `list` after the command shows those that are open.",
    "guests_cannot_set_up": "Guests can't set up a channel. Ask a full member of this channel to type `/{prefix}rituals setup`.",
    "join_first": "Join {channel_mention} first, then set it up.",
    "admins_only": "Only the team's admins can change this: {people}.",
    "workspace_admins_only": "Only an admin of this Slack workspace can do that. Ask one of them.",
    "no_spelling": "Type how the name is written, one spelling a line.",
    "many_spellings": "At most {most} spellings at a time. Erase these first, then the rest.",
    "no_name": "“{typed}” can't be looked for: a spelling has {shortest} letters at least, {longest} characters at most, and is not “name” or “removed”.",
    "no_admin_left": "Only the team's admins can change this, and there is none who could. A workspace admin can name one in `/{prefix}rituals setup`.",
    "external_decides": "People from another company don't decide here. {owner_mention} or a team admin can name another approver.",
    "owner_or_admins_only": "Only {owner_mention} or the team's admins can change this.",
    "no_such_person": "Slack knows no such person. Pick somebody from the list.",
    "named_bot": "A bot can't be asked to decide or to own. Pick a person.",
    "named_deactivated": "{name} is deactivated in Slack. Pick somebody who is here.",
    "named_external": "{name} is from another company. Pick somebody from yours.",
    "named_guest": "{name} is a guest, and guests don't administer. Pick a full member.",
    "named_not_in_channel": "{name} is not in #{channel_name}: invite them first.",
    "channel_unseen": "That is no channel that you and I can see. Pick another one, or type `/invite @Drumbeat` there first.",
    "channel_is_home": "#{channel_name} has the card already. Take it out here.",
    "channel_archived": "#{channel_name} is archived. Unarchive it, or leave it out.",
    "channel_without_bot": "I'm not in #{channel_name}, so I can't post there. Type `/invite @Drumbeat` there first.",
    "channel_shared": "#{channel_name} is shared with another company, #{home_name} is not. Leave it out.",
    "channel_public": "#{channel_name} is public, so everybody here can read it; #{home_name} is private. Leave it out.",
    "channel_has_strangers": "#{channel_name} has people who can't see #{home_name}: {strangers_text}. Invite them to #{home_name}, or leave #{channel_name} out.",
    "bot_not_in_channel": "I'm not in this channel, so I can't post here. Type `/invite @Drumbeat`, then try again.",
    "slack_slow": "Slack is slow to answer right now, so nothing was changed. Please try again in a moment.",
    # teams
    "not_set_up": "This channel is not set up yet. It takes one click.",
    "setup_in_channel": "Set-up belongs to a channel: go to yours and type `/{prefix}rituals setup` there.",
    "pause_in_channel": "Pausing and resuming belong to a channel: type it in yours.",
    "no_team_here": "There is no set-up channel that you can see. In a channel, type `/{prefix}rituals setup`.",
    "changed_meanwhile": "Somebody changed {what} while you had this open. Close it and open it again to see their change.",
    "already_set_up": "Somebody has just set this channel up. Close this, and type `/{prefix}rituals setup` to see it.",
    "no_such_zone": "There is no time zone “{typed}”. {near_text}",
    "no_such_country": "There is no holiday calendar for “{typed}”. Use a country such as PT, or country and part such as US-CA.",
    "no_such_subdivision": "{country} has no part “{typed}”. Known: {known_text}.",
    "freeze_not_understood": "Line {number}, “{line}”: write 2026-12-18..2027-01-04 and then why.",
    "set_up_ended": "The set-up of this channel was ended. What was recorded can be read; to go on, type `/{prefix}rituals setup`.",
    # who is gone
    "handover_not_yours": "Only {people} can reassign this.",
    "handed_over_already": "This has been reassigned, or settled, already. The message shows it in a moment.",
    "handover_kinds_missing": "Tick what goes over, at least one kind.",
    "handover_to_gone": "That is who is gone. Pick somebody who is here.",
    # approval
    "approver_is_driver": "The approver can't be the driver: somebody else says yes. A team admin can allow it in `/{prefix}rituals setup`.",
    "approver_only": "Only {approver_mention} can decide this.",
    "approver_or_delegate_only": "Only {approver_mention} or, for them, {person_mention} can decide this.",
    "own_approval_only": "Only {approver_mention} can let somebody else decide this for a time. The driver can name another approver.",
    "same_approver": "{person_mention} is the approver already. Pick somebody else.",
    "delegate_is_approver": "That is the approver already. Pick somebody else.",
    "delegation_in_past": "That moment is past. Pick one to come.",
    "delegation_backwards": "It has to end after it begins. Pick a later moment.",
    "already_withdrawn": "This was withdrawn. Log a new one if it is needed after all.",
    "already_by_default": "This is already {state} by default: {person_mention} did not answer in time.",
    "snooze_past_due": "It is due already. Snooze it for an hour or until tomorrow, or decide it.",
    "default_keeps_due": "The approver was told when the default takes effect. Pick a later time, or take the default out first.",
    "already_decided": "This is already {state} by {person_mention}.",
    "changes_awaited": "Changes were requested. It can be decided once the driver has resubmitted it.",
    "rationale_required": "Say why, so that others can follow.",
    # decisions
    "title_missing": "Give it a title.",
    "person_missing": "Pick a person.",
    "channel_missing": "Pick a channel.",
    "date_missing": "Pick a day and a time.",
    "due_in_past": "That moment is past. Pick one to come.",
    "no_changes_requested": "No changes are requested: this is {state}.",
    "driver_only": "Only the driver, {person_mention}, can resubmit it.",
    "too_long": "Say it in at most {limit} characters.",
    "link_missing": "Add the link that this label belongs to.",
    "link_not_understood": "Paste a web address that begins with https://.",
    "options_count": "Give {fewest} to {most} options, one a line, or none for a yes or no.",
    "option_not_understood": "Line {number}, “{line}”: write the option's name, a dash between spaces, and its trade-off.",
    "option_too_long": "Line {number}: a name has at most {name_limit} characters, a trade-off {limit}.",
    "option_twice": "“{name}” stands there twice. Give each option a name of its own.",
    "option_missing": "Pick one of the options.",
    "default_not_understood": "“{typed}” is not an answer. Type approve or decline, or leave it empty.",
    "default_of_options": "“{typed}” is not one of the options. Type a number from 1 to {most}, its name, or decline.",
    "default_one_way": "Only a two-way door can have a default: what can't be taken back is decided by a person.",
    "default_leaves_no_time": "Its default would take effect in less than a day, too soon for who is asked anew. Move the due date first, or take the default out.",
    "default_named_later": "A default is named when the decision is logged. Leave this as it was, or empty to take it out.",
    "review_in_past": "Pick a day after today.",
    "resubmit_instead": "Changes were requested: {person_mention} edits and resubmits it from the card.",
    "driver_decides": "{person_mention} decides this, so they can't drive it too. A team admin can allow it in `/{prefix}rituals setup`.",
    "delegate_is_driver": "The driver can't decide their own question. Pick somebody else.",
    "not_overdue": "It is not overdue, so its approver still has time. Ask them in the thread.",
    "escalated_to_asked": "{person_mention} is who has to decide. Pick somebody who can help you to reach them.",
    "escalated_to_self": "Pick somebody else: this tells them that you need their help.",
    "already_escalated": "{person_mention} has already been told. Pick somebody else, or write to them.",
    "steelman_required": "First state the strongest case for what you object to, as its supporters would.",
    "input_said": "You have said this already: it stands in the thread.",
    "input_missing": "Say what it is, so that it can be settled.",
    "proposer_only": "Only {person_mention}, whose proposal it is, can answer that.",
    "own_steelman": "It is your own objection. Somebody else says whether it is fair.",
    "already_resolved": "{person_mention} has already resolved this.",
    "resolver_only": "Only {person_mention}, who raised it, or the driver {owner_mention} can resolve it.",
    "not_decided": "This is {state}, not decided.",
    "already_committed": "You have already said that you commit to it.",
    "objectors_only": "Only who objected is asked to commit.",
    "evidence_missing": "Say what is known now that was not known then.",
    "reopening_pending": "{approver_mention} already has new evidence to answer. Add yours in the thread.",
    "approver_gone": "{name} can't be asked any more. Log a new decision with this evidence, and name who decides now.",
    "answer_missing": "Pick an answer.",
    "reopening_answered": "This has been answered already.",
    "filter_twice": "You named two people as {role}. Name one of them.",
    "filter_not_a_person": "“{typed}” is not one person. Type `@` and pick somebody from Slack's list.",
    "list_not_readable": "This list can't be read any more. Type `/{prefix}{command} list` for a new one.",
    "export_admins_only": "Only workspace admins can export everything. `/{prefix}decide export`, `/{prefix}launch export` and `/{prefix}weekly export` give you what you may see, `/{prefix}rituals mydata` what is kept about you.",
    "find_nothing": "What are you looking for? Type some words, such as pricing page, or somebody's name.",
    "find_no_words": "There is no word in “{typed}”. Type letters or numbers, such as pricing page.",
    "find_long": "That is more than {most} characters. A few words are enough.",
    "find_many_words": "That is more than {most} words. Leave some out.",
    "find_not_readable": "This page can't be read any more. Type `/{prefix}rituals find` and the words again.",
    "no_such_team": "There is no such team that you can see. Ask for the list in a channel of yours.",
    "superseded": "D-{number} has taken its place. Go there.",
    "already_reviewed": "{person_mention} has already written the review.",
    "happened_missing": "Say what happened.",
    # bets
    "bet_name_required": "Give the bet a name that people will say aloud.",
    "bet_outcome_required": "Say whose behaviour or which metric shall change.",
    "bet_date_required": "Say by when: a bet without a date can't be lost.",
    "bet_date_past": "Pick a day after today ({zone}).",
    "confidence_not_a_number": "“{typed}” is not a number. Type a percentage from 0 to 100, such as 70.",
    "confidence_not_whole": "“{typed}” is too exact. Type a whole percentage from 0 to 100, such as 70.",
    "confidence_range": "“{typed}” is not a chance. Type a percentage from 0 to 100, such as 70.",
    "appetite_range": "“{typed}” can't be an appetite. Type whole weeks from 1 to {longest}, or leave it empty.",
    "reason_required": "Say what changed, so that others can follow.",
    "reason_too_long": "Say it in at most {longest} characters; the rest has room in the card's thread.",
    "result_required": "Say whether it was kept, partly or not.",
    "result_why_required": "Say why it was not kept in full.",
    "promise_unanswered": "First say what became of the last promise.",
    "bet_closed": "This bet is closed. Within 14 days of that it can be opened again from its card.",
    "bet_was_mistake": "This bet was placed by mistake and taken off the lists. Place a new one with `/{prefix}bet`.",
    "bet_not_closed": "This bet is open already.",
    "bet_closed_for_long": "This bet was closed more than 14 days ago and stays as it is. Place a new one with `/{prefix}bet`.",
    "bet_evidence_required": "Add a link or a sentence that somebody else can check.",
    "date_cause_required": "Say why the date moves: old and new date stay on the card.",
    "too_many_links": "Give at most {most} links.",
    "work_list": "Name at most {most} kinds of work, each in at most {limit} characters.",
    "no_number_typed": "Type in at least one number, or close this.",
    "words_list": "Name at most {most} words or phrases, each in at most {limit} characters.",
    "words_unreadable": "“{typed}” has no letter and no digit, so it can't be found. Take it out.",
    "no_such_work": "Your team has no such kind of work. Known: {known_text}.",
    "weeks_range": "“{typed}” can't be how long it took. Type whole weeks from 1 to {longest}, or leave it empty.",
    "record_of_another": "A record is read by its own person alone. `/{prefix}bet record` shows yours and the team's.",
    "blocker_missing": "Say what holds the bet up.",
    "no_open_bets": "There is no open bet that you can see. Place one with `/{prefix}bet`.",
    # launches
    "launch_name": "A launch needs a name of 1 to {limit} characters.",
    "item_characters": "There is a character in it that nobody can see. Take it out.",
    "due_not_understood": "“{typed}” is not a number of days. Type -3 for three working days before the launch, 7 for seven days after it.",
    "due_before": "Before the launch is a number from -{most} to 0: -3 is three working days before it.",
    "due_on_its_day": "On the launch day it is 0, or leave it empty.",
    "due_after": "After the launch is a number from 0 to {most}: 7 is seven days after it.",
    "after_blocks_nothing": "Items after the launch never block it. Take this out.",
    "review_after_launch": "A review comes after the launch: pick that phase, or take this out.",
    "review_needs_due": "Say after how many days it is asked for.",
    "yaml_broken": "This is not YAML here: {problem}.",
    "yaml_unreadable": "There is a character that no text has. Save the file as plain UTF-8 text.",
    "yaml_alias": "Anchors (&) and aliases (*) are not taken. Write every item out.",
    "yaml_deep": "This lies deeper than an item of a checklist. Indent items by two spaces and their keys by four.",
    "yaml_not_items": "Begin with `items:`, and the items in a list below it.",
    "yaml_not_item": "An item is written with its keys: {known_text}.",
    "yaml_unknown_key": "“{typed}” is nothing that I know. Known: {known_text}.",
    "yaml_twice": "“{name}” stands there twice.",
    "yaml_missing": "“{name}” is missing.",
    "yaml_text": "Write the text in quotation marks.",
    "yaml_phase": "“{typed}” is no phase. Write before, launch day or after.",
    "yaml_owner": "“{typed}” is no member id. Copy it from the person's profile in Slack, or leave the line out.",
    "yaml_due": "“{typed}” is no whole number of days, such as -3 or 7.",
    "yaml_bool": "“{typed}” is neither true nor false.",
    "import_nothing": "Attach a file, or paste the text here.",
    "import_twice": "There are a file and a text. Take one of them out.",
    "file_too_large": "The file is larger than {most} KB, and a checklist never is.",
    "file_not_text": "This is not a text file. Save it as UTF-8 text.",
    "file_not_read": "Slack does not let me read this file. Paste its text instead, or ask whoever runs Drumbeat to install it with `files:read`.",
    "file_gone": "Slack has no such file any more. Attach it again.",
    "criterion_too_long": "Line {number} is longer than {limit} characters: a metric and its threshold are enough.",
    "too_many_criteria": "Give at most {most} success criteria, one a line.",
    "criteria_stay": "It has launched, so what it is measured by stays as it was.",
    "launch_in_past": "That moment is past. Pick a day to come.",
    "launch_too_far": "That is more than five years away. Check the year.",
    "launch_not_moved": "That is when it launches already. Pick another day or time.",
    "trade_missing": "Pick what is traded for the new date.",
    "launch_on_friday": "{day} is the last day before a weekend. {otherwise}",
    "launch_on_weekend": "{day} is on a weekend. {otherwise}",
    "launch_on_holiday": "{day} is a holiday: {detail}. {otherwise}",
    "launch_before_holiday": "{day} is the day before a holiday: {detail}. {otherwise}",
    "launch_in_freeze": "{day} is a freeze day{detail}. {otherwise}",
    "approver_is_owner": "The approver can't be the owner: somebody else says go. A team admin can allow it in `/{prefix}rituals setup`.",
    "evidence_required": "Give a link or a sentence that someone else can check.",
    "already_ticked": "{person_mention} has already ticked “{name}”.",
    "already_waived": "{person_mention} has already waived “{name}”.",
    "already_open": "“{name}” is open already.",
    "opened_already": "{person_mention} has already opened “{name}” again.",
    "not_waived": "“{name}” is not waived any more.",
    "item_changed": "“{name}” has changed since you saw it. Open it again to see how it stands.",
    "review_not_ticked": "A review is not ticked: it is answered with its own form.",
    "waives_before_only": "Only what comes before the launch or on its day can be waived.",
    "nothing_to_tick": "Nothing is left to tick.",
    "nothing_chosen": "Choose at least one item.",
    "too_many_chosen": "Choose at most {most} items; the others can be ticked after these.",
    "item_owner_only": "Only {person_mention}, whose item this is, {owner_mention} or the team's admins can give it to somebody else.",
    "item_take_only": "You can take it yourself. To give it to somebody else, ask the launch's owner or a team admin.",
    "due_days": "“{typed}” is no number of days. Type a whole number up to {most}, or leave it empty.",
    "due_on_day": "What belongs to the launch day is due on it. Leave this empty.",
    "help_missing": "Say what you need, and from whom.",
    "checklist_full": "A checklist has at most {limit} items, and this one is full.",
    "item_text": "Say in 1 to {limit} characters what has to be done.",
    "launched_stays": "It has launched, so the items that it launched with stay as they are.",
    "already_go": "{person_mention} has already said go.",
    "go_blocked": "Go is not possible while these are open: {items_text}. Have them done first, or say below why they can be waived.",
    "delegate_is_owner": "The owner can't say go to their own launch. Pick somebody else.",
    "owner_decides": "{person_mention} says go or no-go here, so they can't own it too. A team admin can allow it in `/{prefix}rituals setup`.",
    "own_gate_only": "Only {approver_mention} can let somebody else decide this for a time. The owner can name another approver.",
    "verdict_missing": "Pick your answer.",
    "launch_needs_go": "It can be launched only after a go by {approver_mention}.",
    "launch_blocked": "It can't be marked as launched while these are open: {items_text}. Tick them first, or ask {approver_mention} to waive them.",
    "launch_ended": "This launch was {outcome} by {person_mention}, so nothing of it changes any more.",
    "review_empty": "Say what was measured, or what people say of it.",
    "not_launched": "It has not launched yet.",
    "already_launched": "{person_mention} has already marked this as launched.",
    # metrics
    "metric_name": "Give it a name of 1 to {limit} characters that people will say aloud.",
    "metric_twice": "There is a metric “{name}” already. Give this one another name.",
    "nsm_taken": "“{name}” is the NSM, and a team has one. Make this a headline metric, or open the form again to put it in the place of “{name}”.",
    "headlines_full": "{most} headline metrics are there, which is all that a note shows. Retire one first: `/{prefix}metric list` leads to each.",
    "metric_retired": "“{name}” is retired. `/{prefix}metric list all` shows it, with a way to bring it back.",
    "metric_not_retired": "“{name}” is not retired, so there is nothing to bring back.",
    "metric_is_fetched": "This metric is fetched from its source. Only {owner_mention} or a team admin can type a value over it.",
    "query_missing": "Say the {wanted} that gives the number.",
    "header_missing": "Name the header that carries this secret, such as Authorization.",
    "secret_missing": "Enter the secret that this header carries, or leave the header empty.",
    "secret_elsewhere": "The stored secret was given for {host}, so it is not sent to another one. Enter the secret for this one, or take it away below.",
    "number_not_understood": "“{typed}” is not a number that I can read. Write it as 12430, 12,430 or -3.5.",
    "number_unsure": "“{typed}” can be read in two ways. Write 1.5 with a point for decimals, and 12430 or 12,430 for thousands.",
    "number_too_long": "“{typed}” is too long: at most {most} digits before the point and {behind} behind it.",
    # asking a metric's source
    "fetch_url_not_understood": "That is no web address. It begins with https:// or http://.",
    "fetch_url_has_password": "Take the name and password out of the address. A secret belongs into the secret header.",
    "fetch_header_not_understood": "A header's name has letters, digits and dashes, such as Authorization.",
    "fetch_header_is_ours": "“{detail}” can't carry a secret. Use another header, such as Authorization.",
    "fetch_secret_not_sendable": "The secret can't be sent in a header: it is one line of plain letters, digits and signs. Paste it again.",
    "fetch_expression_length": "Write a JMESPath expression of at most {detail} characters, such as `data.total`.",
    "fetch_expression_not_understood": "“{detail}” is not JMESPath. Try one such as `data.total`.",
    "fetch_no_such_host": "There is no host “{detail}”, or its name can't be looked up right now. Check the address.",
    "fetch_refused": "“{detail}” is inside this machine or a private network, so it is not asked. Whoever runs Drumbeat can allow it with the setting METRIC_HOSTS.",
    "fetch_unreachable": "“{detail}” can't be reached. Check the address and its port, and that it lets Drumbeat in.",
    "fetch_not_trusted": "“{detail}” does not prove who it is: its certificate is not valid. Check the address, or ask whoever runs it.",
    "fetch_slow": "“{detail}” did not answer in time. Try again later, or ask for something smaller.",
    "fetch_broken_off": "“{detail}” broke off before the end of its answer. Try again later.",
    "fetch_redirected": "“{detail}” leads on from one address to the next. Use the last one of them.",
    "fetch_redirected_nowhere": "“{detail}” leads on to something that is no web address. Check the address.",
    "fetch_redirected_unsafely": "“{detail}” leads from https to http, where others can read along. Use an address that stays with https.",
    "fetch_down": "The source is not well right now: it answered {detail}. Try again later.",
    "fetch_denied": "The source does not let Drumbeat in: it answered {detail}. Check the secret header.",
    "fetch_status": "The source has nothing there: it answered {detail}, not 200. Check the address.",
    "fetch_too_large": "“{detail}” answered with more than 1 MB. Use an address that gives less.",
    "fetch_packed": "The source packs its answer as “{detail}”, which was not asked for. Use an address that gives it plain or with gzip.",
    "fetch_packed_badly": "“{detail}” says that its answer is packed, and it can't be unpacked. Ask whoever runs it.",
    "fetch_not_text": "The source's answer is not text in UTF-8. Use an address that gives text.",
    "fetch_empty": "The source's answer is empty. Check the address.",
    "fetch_web_page": "The source answered with a web page, perhaps one to sign in. Use an address that gives the data itself.",
    "fetch_not_json": "The source's answer is not JSON; it begins “{detail}”. Check the address.",
    "fetch_too_deep": "The source's JSON is nested too deeply. Use an address that gives something simpler.",
    "fetch_expression_heavy": "The expression takes too much time or memory. Write a simpler one.",
    "fetch_expression_failed": "The expression does not fit what the source answers: {detail}.",
    "fetch_gave_nothing": "The expression finds nothing in what the source answers. Check it against the answer.",
    "fetch_gave_truth": "The expression finds {detail}, and not a number. Let it end at a number.",
    "fetch_gave_text": "There is the text “{detail}”, and not a number. Ask for something that is a number.",
    "fetch_gave_list": "The expression finds a list of {detail}, and not one number. Pick one with `[0]` or `[-1]`, or use `sum(…)` or `length(…)`.",
    "fetch_gave_object": "The expression finds an object, and not a number. Let it end at a number, such as `data.total`.",
    "fetch_not_finite": "The source's answer is {detail}, which is no number. Ask for something that has a value.",
    "fetch_number_too_long": "The source's number is too long to be meant. Ask for a rounded one.",
    "fetch_query_empty": "The query finds no series right now. Check it in Prometheus.",
    "fetch_query_several": "The query finds {detail} series, and one number is needed. Put `sum(…)` or `max(…)` around it.",
    "fetch_query_other": "The query gives a {detail}, and one number is needed. Ask for one value, not for a range.",
    "fetch_query_refused": "Prometheus does not take the query: “{detail}”. Check it in Prometheus.",
    "fetch_query_down": "Prometheus can't answer right now: “{detail}”. Try again later.",
    "fetch_no_prometheus": "The source does not answer as Prometheus does. Give its base URL, such as http://prometheus:9090.",
    "fetch_not_csv": "The source's answer is not CSV. Publish the sheet as CSV, and use that address.",
    "fetch_column_missing": "There is no such column. The first row has: {detail}. Use one of its names, a number or a letter.",
    "fetch_column_twice": "Several columns are called “{detail}”. Use the column's number or letter.",
    "fetch_column_empty": "Nothing stands in the column “{detail}”. Check it in the sheet.",
    "fetch_cell_no_number": "The last thing in the column is “{detail}”, and not a number. Check it in the sheet.",
    "fetch_cell_unsure": "The last thing in the column is “{detail}”, which can be read in two ways. Write decimals with a point there.",
    "fetch_not_asked": "Something went wrong on our side when the source was asked. Please tell whoever runs Drumbeat.",
    "metric_is_typed_in": "It is typed in, so there is no source to ask. Type its value, or give it a source in *Edit*.",
    # notes
    "note_posted": "This note is posted already, and what was posted stands. Type `/{prefix}weekly last` in its channel to see it, with *Correct*.",
    "note_posted_by": "{person_mention} has posted this note already, and what was posted stands. Type `/{prefix}weekly last` in its channel to see it, with *Correct*.",
    "note_skipped": "{person_mention} has skipped this week. It can still be posted with *Post now*.",
    "note_missed": "This note's time is past. Post it now, or skip this week.",
    "note_over": "This week's note can't be changed any more: the next week's draft came, and its note tells of both. Type `/{prefix}weekly` to see it.",
    "note_not_drafted": "The draft of this note is not out yet. Until then it can only be edited.",
    "note_why": "Say why, in at most {limit} characters.",
    "note_line_hidden": "{person_mention} has hidden this line already.",
    "note_line_gone": "This line is not in the note any more: what it told has changed. Close this and look again.",
    "weekly_not_understood": "“{typed}” is not something I know. Type `/{prefix}weekly` alone to see the note as it stands, `/{prefix}weekly help` for the rest.",
    "week_not_understood": "“{typed}” is not a week I understand. Write it as 2026-W46 or W46, or `last` for the last note.",
    "no_such_week": "There is no week “{typed}”: most years have 52, some 53. Write it as 2026-W46.",
    "no_note_yet": "There is no weekly note yet. Type `/{prefix}weekly` to see the first one as it stands.",
    "channel_not_picked": "“{typed}” is no channel that I know. Type `#` and pick it from Slack's list; in a private one, type `/invite @Drumbeat` first.",
    "follower_is_home": "That is the team's own channel: its notes are posted there anyway.",
    "too_many_followers": "At most {most} channels can follow a team's notes. Take one out first.",
    "note_too_old": "This note was posted before notes were kept line by line, so it can't be corrected. Say what was wrong in its thread.",
    "note_not_posted": "That week has no note that could be corrected. Type `/{prefix}weekly list` in the channel to see which have one.",
    "line_missing": "Pick what to correct.",
    "owner_words_many": "Say it in at most {most} words: these are {number}.",
    "wording_missing": "Say how it reads from now on.",
    "wording_unchanged": "That is how it reads already. Change it, or cancel.",
    "correction_why": "Say why, in at most {limit} characters: it is read in the thread.",
    "count_not_a_number": "“{typed}” is not a count. Type a whole number up to {most}.",
    "kept_above_made": "More can't be kept than were made.",
    "no_such_note": "There is no such note of this team. Type `/{prefix}weekly` in its channel for the one to come.",
    "note_without_lines": "This note was posted before its lines were kept, so there is no more of it than you see.",
    "full_list_unseen": "Only who is in the team's channel sees every line of its note. Ask somebody there to invite you.",
    # pausing
    "pause_in_past": "That moment is past. Name a day to come, such as `/{prefix}rituals pause until 2026-12-01`.",
    "not_paused": "Posts are not paused, so there is nothing to resume.",
    "rituals_not_understood": "“{typed}” is not something I know. Type `/{prefix}rituals` and then setup, status, pause until 2026-12-01, resume, remove, find and words, export, mydata or help.",
    "date_not_understood": "“{typed}” is not a day I understand, or it is past. Write it as 2026-12-01, 1 Dec or Fri.",
}


def words(error: UserError, *, prefix: str = "", plain: bool = False) -> str:
    """One or two sentences; `plain` for a modal's field, where Slack knows no markup.

    An unknown code is a bug, and shows as KeyError in the tests.
    """
    facts = dict(error.facts)
    for name in ("owner", "approver", "person"):
        if isinstance(facts.get(name), str):
            facts[f"{name}_mention"] = SOMEBODY if plain else kit.person(str(facts[name]))
    if isinstance(facts.get("channel"), str):
        facts["channel_mention"] = kit.channel(str(facts["channel"]))
    if isinstance(admins := facts.get("admins"), tuple):
        facts["people"] = _listed([kit.person(one) for one in admins])
    if "near" in facts:
        near = facts["near"]
        facts["near_text"] = f"Did you mean {_listed(near, 'or')}?" if near else "Try one such as Europe/Lisbon."
    if "known" in facts:
        facts["known_text"] = ", ".join(str(one) for one in _many(facts["known"]))
    if "strangers" in facts:
        many = _many(facts["strangers"])
        named = [*many[:NAMED], "others"] if len(many) > NAMED else many
        facts["strangers_text"] = _listed(named) if plain else kit.escape(_listed(named))
    if "items" in facts:
        facts["items_text"] = _listed(facts["items"]) if plain else kit.escape(_listed(facts["items"]))
    if "allowed" in facts:
        facts["otherwise"] = f"The next free day is {facts['allowed']}. To launch anyway, say why below."
    texts = {
        name: kit.escape(value) if not plain and name in TYPED and isinstance(value, str) else value
        for name, value in facts.items()
    }
    template = WORDS[error.code].replace("`", "") if plain else WORDS[error.code]
    return template.format(prefix=prefix, **texts)


SOMEBODY = "That person"  # at a field Slack shows a mention as an id, and whom it is about stands in the field
TYPED = {"typed", "line", "name", "title", "detail", "problem"}


def answer(error: UserError, *, prefix: str = "", typed: str = "") -> Message:
    """A private answer, which keeps what was typed."""
    text = words(error, prefix=prefix)
    blocks = [kit.section(text)]
    if error.code in {"not_set_up", "set_up_ended"}:
        blocks.append(kit.actions(kit.button("Set up this channel", SET_UP, style="primary")))
    if typed:
        blocks.append(_kept(typed))
    return Message(text=text, blocks=tuple(blocks))


def modal(error: UserError, *, prefix: str = "") -> dict[str, object]:
    """Shown on top of a modal that can't be carried out; the one below keeps what was typed."""
    return kit.modal("That didn't work", kit.section(words(error, prefix=prefix)), callback="errors.shown", metadata={})


def unexpected(reference: str, *, typed: str = "", unsure: bool = False) -> Message:
    """`unsure`: it was being saved when the database went away, and nobody can tell whether it was."""
    changed = "and nothing was changed" if not unsure else "and I can't tell whether it was saved: please look first"
    text = f"Something went wrong on our side, {changed}. Please tell whoever runs Drumbeat: {reference}"
    blocks = [kit.section(text)]
    if typed:
        blocks.append(_kept(typed))
    return Message(text=text, blocks=tuple(blocks))


def unexpected_modal(reference: str, *, unsure: bool = False) -> dict[str, object]:
    text = unexpected(reference, unsure=unsure).text
    return kit.modal("That didn't work", kit.section(text), callback="errors.shown", metadata={})


def form_not_opened(typed: str) -> Message:
    """Slack did not open the modal, mostly because three seconds were over."""
    text = "The form could not be opened: Slack waited too long for it. Please try again."
    blocks = [kit.section(text)]
    if typed:
        blocks.append(_kept(typed))
    return Message(text=text, blocks=tuple(blocks))


def not_connected(typed: str = "") -> Message:
    """Slack accepts no token of the bot in this workspace, by which it would look anything up."""
    text = (
        "Drumbeat is not connected to this workspace at the moment, so nothing was done. Please try again in a few "
        "minutes. If this lasts, tell whoever runs Drumbeat."
    )
    blocks = [kit.section(text)]
    if typed:
        blocks.append(_kept(typed))
    return Message(text=text, blocks=tuple(blocks))


def _kept(typed: str) -> kit.Block:
    # It came with Slack's own escapes; what is shown is what was typed, and a backtick can't end the code early.
    return kit.context(f"You typed: `{kit.escape(unescape(typed)).replace('`', 'ˋ')}`")


AGAIN = "then press *Try again* in `/{prefix}rituals status`."
AGAIN_HERE = "then press *Try again*."
REFUSALS: Mapping[str, str] = {
    Reason.ARCHIVED: "the channel is archived. Unarchive it, {again}",
    Reason.NOT_IN_CHANNEL: "I'm not in the channel. Type `/invite @Drumbeat` there, {again}",
    Reason.CHANNEL_GONE: "I can't see the channel. If it still exists, type `/invite @Drumbeat` there, {again}",
    Reason.RESTRICTED: "only some people may post in the channel. Ask a workspace admin to allow me, {again}",
    Reason.THREAD_CLOSED: "the thread is closed for replies.",
    Reason.PERSON_GONE: "that person can't be reached in Slack any more. Name somebody else in their place.",
    Reason.MESSAGES_OFF: "messages from me are switched off. Ask a workspace admin to allow them, {again}",
    Reason.NO_ACCESS: "I have no access there. Ask a workspace admin to allow me, {again}",
    Reason.MESSAGE_GONE: "the message that it belongs to was deleted.",
    Reason.WORKSPACE_FULL: "the workspace has reached a limit of its plan. Ask a workspace admin, {again}",
    Reason.SCOPE_MISSING: "the app was installed without a permission that this needs (for a file it is files:write). Ask whoever runs Drumbeat to install it again with the manifest of this version, {again}",
    Reason.FILES_OFF: "files are switched off in this workspace. Ask a workspace admin to allow them, {again}",
    Reason.FILE_TOO_LARGE: "the file is larger than this workspace takes. Ask a workspace admin to allow larger ones, {again}",
    Reason.NOT_SENDABLE: "Slack does not take it as it is. Please tell whoever runs Drumbeat.",
    Reason.EXHAUSTED: "Slack did not take it for hours. Wait until Slack is well, {again}",
    Reason.UNKNOWN: "Slack refused it. Tell whoever runs Drumbeat, {again}",
    NOT_MADE: "it could not be made, which is a mistake of ours. Tell whoever runs Drumbeat, {again}",
    NOT_THEIRS: "they are not in its channel, so they may not see it. Invite them there, or name somebody else, {again}",
    NOT_ALL_THEIRS: "somebody who reads there can't see its channel. Invite them to its channel, or make that one private, {again}",
    THREAD_MISSING: "the message that it answers could not be posted. Send that one again, {again}",
}


def refusal(reason: str, prefix: str, *, here: bool = False) -> str:
    """Why a message was refused for good, in words, with what to do; `here` is where the button is."""
    again = AGAIN_HERE if here else AGAIN.format(prefix=prefix)
    return REFUSALS.get(reason, REFUSALS[Reason.UNKNOWN]).format(again=again)


def may_be_there(letter_id: int, about: str, conversation: str, *, is_file: bool = False) -> Message:
    """Asked of whoever runs the record: Slack's answer was lost, and we can't look."""
    why = "a file can't be looked for" if is_file else "I may not read there"
    text = (
        f"Slack's answer was lost when I posted {kit.escape(about)} to {_place(conversation)}, and {why}. "
        "Please look: is it there?"
    )
    return Message(text=text, blocks=(kit.section(text), kit.actions(*doubt_buttons(letter_id))))


def doubt_buttons(letter_id: int) -> tuple[kit.Block, kit.Block]:
    value = kit.pack(id=letter_id)
    return (
        kit.button("It's there", "teams.it_is_there", value=value),
        kit.button("Post again", "teams.try_again", value=value),
    )


def could_not_post(about: str, conversation: str, reason: str, *, prefix: str, again: int | None = None) -> Message:
    """Told once to whoever runs the record. With `again`, the number of the message, it is sent again from here."""
    why = refusal(reason, prefix, here=again is not None)
    text = f"I could not post {kit.escape(about)} to {_place(conversation)}: {why}"
    if again is None:
        return kit.message(text)
    button = kit.button("Try again", "teams.try_again", value=kit.pack(id=again))
    return kit.message(text, kit.section(text), kit.actions(button))


def _place(conversation: str) -> str:
    """A channel, or people: each of them where they are several in one conversation."""
    if conversation.startswith(("C", "G")):
        return kit.channel(conversation)
    return _listed([kit.person(one) for one in conversation.split(",")])


def _listed(names: object, last: str = "and") -> str:
    many = _many(names)
    return many[0] if len(many) == 1 else f"{', '.join(many[:-1])} {last} {many[-1]}"


def _many(names: object) -> list[str]:
    return [str(name) for name in names] if isinstance(names, Iterable) else [str(names)]
