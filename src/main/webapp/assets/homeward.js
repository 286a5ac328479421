/* What pages gain where scripts run: drafts, warnings before a session ends, shortcuts, a privacy cover. Every page works
   without it. All words come from the page (#hw-texts and the dialogs of layout/script.xhtml). */
'use strict';

(() => {
  const texts = document.getElementById('hw-texts');
  if (!texts) {
    return; // nobody is signed in
  }
  const ours = {'X-Homeward': '1'};
  const user = texts.dataset.user;
  const say = (key, value) => texts.dataset[key].replace('{0}', value);
  const clock = moment => moment.toLocaleTimeString(document.documentElement.lang, {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});
  const make = (tag, attributes, ...children) => {
    const element = Object.assign(document.createElement(tag), attributes);
    element.append(...children);
    return element;
  };
  const later = (work, wait) => {
    let timer;
    return () => {
      clearTimeout(timer);
      timer = setTimeout(work, wait);
    };
  };

  /* What a browser keeps for us; where it refuses, this page remembers by itself. */
  const shelfOf = name => {
    try {
      return window[name];
    } catch {
      const kept = new Map();
      return {getItem: key => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value), removeItem: key => kept.delete(key)};
    }
  };
  const shelf = shelfOf('localStorage'); // never anything about a case
  const tab = shelfOf('sessionStorage');

  /* --- signs of life: any tab's request keeps the session of all tabs --- */
  const minute = 60_000;
  const idle = Number(texts.dataset.idleMinutes) * minute;
  const sessionDialog = document.getElementById('hw-session');
  const endedDialog = document.getElementById('hw-ended');
  const alive = () => shelf.setItem('hw-seen', Date.now());

  const ask = async (path, options = {}) => {
    const answer = await fetch(path, {...options, headers: {...ours, ...options.headers}, redirect: 'error'});
    if (answer.status === 401) {
      ended();
    } else {
      alive();
    }
    return answer;
  };

  /** Whether the server answers and knows us. */
  const isServed = async () => (await ask('/drafts?key=-').catch(() => null))?.ok ?? false;

  const ended = () => {
    sessionDialog.close();
    if (!endedDialog.open) {
      drafts.forEach(draft => draft.keepHere());
      endedDialog.showModal();
    }
  };

  /* After signing in again elsewhere, the forms of this page need the secret of the new session. */
  const comeBack = async () => {
    const answer = await fetch(location.href, {redirect: 'manual'}).catch(() => null);
    if (!answer || !answer.ok) {
      return;
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (fresh.getElementById('hw-texts')?.dataset.user !== user) {
      location.reload(); // somebody else signed in: nothing of this page is theirs
      return;
    }
    const token = fresh.querySelector('input[name="hw-token"]').value;
    document.querySelectorAll('input[name="hw-token"]').forEach(input => { input.value = token; });
    endedDialog.close();
    alive();
    drafts.forEach(draft => draft.save());
  };

  const watchSession = () => {
    const left = idle - (Date.now() - Number(shelf.getItem('hw-seen')));
    if (endedDialog.open) {
      return;
    }
    if (left <= 0) {
      ended();
    } else if (left <= 5 * minute && !sessionDialog.open) {
      sessionDialog.showModal();
    } else if (left > 5 * minute && sessionDialog.open) {
      sessionDialog.close();
    }
  };

  /* --- drafts --- */
  const skipped = element => !element.name || element.name.startsWith('hw-') || element.name.startsWith('jakarta.faces.')
      || ['password', 'submit', 'button', 'file'].includes(element.type) || element.name === element.form.getAttribute('id');

  class DraftOfAForm {
    constructor(form) {
      this.form = form;
      this.key = form.dataset.draft;
      this.state = form.querySelector('.draft-state');
      this.saved = this.untouched = this.content();
      this.turn = Promise.resolve();
      this.soon = later(() => this.save(), 3_000);
      form.addEventListener('input', this.soon);
      form.addEventListener('change', this.soon);
      form.addEventListener('focusout', () => this.save());
      form.addEventListener('submit', event => this.submit(event));
      this.offer();
    }

    content() {
      const fields = {};
      for (const element of this.form.elements) {
        if (!skipped(element) && (!['radio', 'checkbox'].includes(element.type) || element.checked)) {
          (fields[element.name] ??= []).push(...(element.multiple ? [...element.selectedOptions].map(o => o.value) : [element.value]));
        }
      }
      return JSON.stringify(fields);
    }

    /** Saves what is typed when it changed, one after the other, so that no older text overtakes a newer one. Says whether it just did. */
    save(keepalive = false) {
      this.turn = this.turn.then(() => this.saveNow(keepalive));
      return this.turn;
    }

    async saveNow(keepalive) {
      const content = this.content();
      if (content === this.saved) {
        return false;
      }
      if (this.offered) {
        this.tell(texts.dataset.offerFirst);
        return false;
      }
      const body = new URLSearchParams({key: this.key, content, 'hw-token': this.token()});
      try {
        const answer = await ask('/drafts', {method: 'POST', body, keepalive: keepalive && content.length < 30_000});
        if (answer.ok) {
          this.saved = content;
          tab.removeItem('hw ' + this.key);
          this.tell(say('draftSaved', clock(new Date())));
          return true;
        }
        this.tell(answer.status === 401 ? texts.dataset.signedOut : texts.dataset.notSaved);
      } catch {
        this.tell(texts.dataset.offline);
      }
      this.keepHere();
      return false;
    }

    token() {
      return this.form.querySelector('[name="hw-token"]').value;
    }

    tell(sentence) {
      this.state.textContent = sentence;
    }

    /** Keeps unsaved text in this tab only, until the same person has it on the server again. */
    keepHere() {
      const content = this.content();
      if (content !== this.saved && !this.offered) {
        tab.setItem('hw ' + this.key, JSON.stringify({user, content, at: Date.now()}));
      }
    }

    /** A form goes off once, and not while nobody is there to take it: a session that ended would swallow what was typed. */
    async submit(event) {
      if (this.cleared) {
        this.cleared = false;
        return;
      }
      event.preventDefault();
      if (this.form.dataset.sending) {
        return;
      }
      this.form.dataset.sending = 'yes';
      if (await this.save() || await isServed()) {
        this.cleared = true;
        this.form.requestSubmit(event.submitter);
        setTimeout(() => { delete this.form.dataset.sending; }, 5_000); // the page may stay: the form gave a file
      } else {
        delete this.form.dataset.sending;
        this.keepHere();
        this.tell(endedDialog.open ? texts.dataset.signedOut : texts.dataset.offline);
        this.state.scrollIntoView({block: 'center'});
      }
    }

    /** Offers what was typed here before, unless the form was sent and came back with those very words. */
    async offer() {
      if (this.form.dataset.sent === 'true') {
        this.saved = null;
        return;
      }
      const here = this.fromThisTab();
      let content = here?.content;
      let at = here?.at;
      if (!content) {
        const answer = await ask('/drafts?key=' + encodeURIComponent(this.key)).catch(() => null);
        if (answer?.status !== 200) {
          return;
        }
        at = answer.headers.get('X-Saved-At');
        content = await answer.text();
      }
      const fields = JSON.parse(content);
      if (new URLSearchParams(location.search).has('hw-restore')) {
        this.restore(fields);
      } else if (content !== this.untouched) {
        this.showOffer(fields, new Date(at));
      }
    }

    fromThisTab() {
      const kept = JSON.parse(tab.getItem('hw ' + this.key) ?? 'null');
      if (kept && kept.user !== user) {
        tab.removeItem('hw ' + this.key);
        return null;
      }
      return kept;
    }

    /** An earlier draft stands until somebody chose: nothing typed meanwhile overwrites it, and sending the form does not end it. */
    set isOffered(open) {
      this.offered = open;
      this.form.elements['hw-draft'].disabled = open;
    }

    showOffer(fields, at) {
      const when = at.toDateString() === new Date().toDateString() ? clock(at) : at.toLocaleString(document.documentElement.lang, {dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23'});
      const box = make('div', {className: 'card draft-offer'});
      const button = (words, work) => make('button', {type: 'button', className: 'btn sec', onclick: () => { box.remove(); this.isOffered = false; work(); }}, words);
      const sentence = make('p', {}, say('draftFound', when));
      sentence.setAttribute('role', 'status');
      box.append(sentence, make('div', {className: 'acts'}, button(texts.dataset.restore, () => this.restore(fields)), button(texts.dataset.throwAway, () => this.drop())));
      this.form.prepend(box);
      this.isOffered = true;
    }

    restore(fields) {
      const rows = this.form.elements.rows;
      if (fields.rows && rows && fields.rows[0] !== rows.value) {
        const address = new URLSearchParams(location.search);
        address.set('rows', fields.rows[0]);
        address.set('hw-restore', 'yes');
        location.search = address; // a form of several rows is shown with as many as the draft has
        return;
      }
      for (const element of this.form.elements) {
        if (skipped(element) || element.name === 'case' || element.name === 'id') {
          continue;
        }
        const values = fields[element.name] ?? [];
        if (['radio', 'checkbox'].includes(element.type)) {
          element.checked = values.includes(element.value);
        } else if (element.multiple) {
          [...element.options].forEach(option => { option.selected = values.includes(option.value); });
        } else if (element.name in fields) {
          const typedSince = element.matches('textarea') && element.value !== element.defaultValue ? '\n\n' + element.value : '';
          element.value = (values.shift() ?? '') + typedSince;
        }
      }
      this.form.dispatchEvent(new Event('input', {bubbles: true}));
      this.form.querySelector('textarea, input[type="text"]')?.focus();
    }

    drop() {
      tab.removeItem('hw ' + this.key);
      this.form.querySelector('textarea, input[type="text"]')?.focus();
      ask('/drafts', {method: 'POST', body: new URLSearchParams({key: this.key, drop: 'yes', 'hw-token': this.token()})}).catch(() => null);
    }
  }

  const drafts = [];

  /* --- smaller helps --- */
  const sendOnce = form => form.addEventListener('submit', event => {
    if (form.dataset.sending) {
      event.preventDefault();
    }
    form.dataset.sending = 'yes';
    setTimeout(() => { delete form.dataset.sending; }, 5_000);
  });

  const countDown = area => {
    const most = Number(area.dataset.max);
    const left = make('p', {className: 'hint'});
    left.setAttribute('role', 'status');
    area.after(left);
    area.addEventListener('input', () => {
      const rest = most - area.value.length;
      left.textContent = rest < 0 ? say('tooMany', -rest) : area.value.length >= most * 0.8 ? say('charactersLeft', rest) : '';
    });
  };

  const lookFor = place => {
    const input = document.getElementById(place.dataset.matchesFor);
    const born = document.getElementById(place.dataset.matchesFor.replace('fullName', 'born'));
    let asked = 0;
    const look = later(async () => {
      const turn = ++asked;
      const name = input.value.trim();
      const query = new URLSearchParams({name, born: born && born !== input ? born.value : ''});
      const answer = name.length < 3 ? null : await ask('/casefile/possible-matches?' + query).catch(() => null);
      if (turn === asked) { // an earlier answer that comes late is not shown
        place.innerHTML = answer?.ok ? await answer.text() : '';
      }
    }, 400);
    [input, born].forEach(field => field?.addEventListener('input', look));
  };

  /** In a questionnaire a digit answers with that many points and goes on to the next question. */
  const answerByDigit = event => {
    const question = event.target.closest('.items fieldset');
    const answer = question && keySwitch.checked && !event.ctrlKey && !event.altKey && !event.metaKey
        && [...question.querySelectorAll('input[type="radio"]')].find(radio => radio.value === event.key);
    if (answer) {
      answer.click();
      const next = question.parentElement.querySelector('fieldset:focus-within ~ fieldset input') ?? answer;
      next.focus();
    }
  };

  /** After an answer of the server the keyboard goes on where something happened: at what was wrong, what was done, the row that was added. A questionnaire begins at its first question. */
  const goOn = () => {
    const sent = first('form[data-sent="true"]');
    const newRow = sent && ([...sent.querySelectorAll('fieldset.group')].at(-1)?.querySelector('input') ?? first('main'));
    (first('.summary') ?? first('.done-note') ?? newRow ?? first('.items input'))?.focus();
  };

  /** A link of the summary leads into its field, also where that is a group of answers. */
  const leadToField = event => {
    const place = event.target.matches('.summary a') && document.getElementById(event.target.hash.slice(1));
    const field = place && (place.matches('input, select, textarea') ? place : place.querySelector('input'));
    if (field) {
      event.preventDefault();
      field.focus();
    }
  };

  /* --- keyboard --- */
  const keysDialog = document.getElementById('hw-keys');
  const cover = document.getElementById('hw-cover');
  const first = selector => document.querySelector(selector);
  const go = address => first(`a[href^="${address}"]`)?.click();
  const keys = {
    '/': () => first('#find')?.focus(),
    'g d': () => { location.href = '/'; },
    'g c': () => { location.href = '/casefile/case-list'; },
    'g q': () => { location.href = '/review/queue'; },
    'c': () => go('/casefile/log-contact?case='),
    'n': () => go('/flags/raise-flag?case='),
    'p': () => go('/reintegration/plan?case='),
    '?': () => keysDialog.showModal(),
  };
  const keySwitch = document.getElementById('hw-keys-on');
  let before = '';
  let lastEscape = -Infinity;

  const pressed = event => {
    if (event.key === 'Escape') {
      const inDialog = first('dialog[open]');
      if (!inDialog && event.timeStamp - lastEscape < 700) {
        event.preventDefault();
        cover.showModal();
      }
      lastEscape = inDialog ? -Infinity : event.timeStamp;
      return;
    }
    const form = document.activeElement?.form;
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter' && form?.classList.contains('hw-form')) {
      event.preventDefault();
      (form.querySelector('[type="submit"].btn:not(.sec)') ?? form.querySelector('[type="submit"]'))?.click();
    } else if ((event.ctrlKey || event.metaKey) && event.key === 's' && form?.dataset.draft) {
      event.preventDefault();
      drafts.find(draft => draft.form === form).save();
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey && !document.activeElement?.matches('input:not([type="checkbox"]):not([type="radio"]), textarea, select')
        && keySwitch.checked && !first('dialog[open]')) {
      const act = keys[before + event.key] ?? keys[event.key];
      before = event.key === 'g' ? 'g ' : '';
      if (act) {
        event.preventDefault();
        act();
      }
    }
  };

  /* --- words that put a label on somebody: whoever writes is told while they write; the list comes with the case --- */
  const listed = document.getElementById('hw-labels');
  const labels = [...listed?.children ?? []].map(item => ({
    words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${item.dataset.words})(?![\\p{L}\\p{N}])`, 'iu'), hint: item.textContent}));

  const lookForLabels = field => {
    const hint = make('p', {className: 'label-hint', id: field.id + '-label', hidden: true});
    hint.setAttribute('role', 'status');
    field.after(hint);
    const look = () => {
      const text = field.value.replace(new RegExp(listed.dataset.quoted, 'g'), ' ');
      hint.textContent = labels.filter(label => label.words.test(text)).map(label => label.hint.replace('{0}', text.match(label.words)[0])).join(' ');
      hint.hidden = !hint.textContent;
    };
    field.addEventListener('input', later(look, 400));
    look();
  };

  /* --- begin --- */
  alive();
  document.querySelectorAll('form.hw-form').forEach(form => form.dataset.draft ? drafts.push(new DraftOfAForm(form)) : sendOnce(form));
  document.querySelectorAll('textarea[data-max]').forEach(countDown);
  document.querySelectorAll('[data-matches-for]').forEach(lookFor);
  if (labels.length) {
    document.querySelectorAll('main form.hw-form textarea, main form.hw-form input[type="text"]').forEach(lookForLabels);
  }
  document.querySelectorAll('details:has([aria-invalid="true"])').forEach(details => { details.open = true; });
  goOn();
  document.addEventListener('click', leadToField);
  document.addEventListener('keydown', pressed);
  document.addEventListener('keydown', answerByDigit);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      drafts.forEach(draft => draft.save(true));
    } else if (endedDialog.open) {
      comeBack();
    }
  });
  window.addEventListener('focus', () => endedDialog.open && comeBack());
  window.addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(details => { details.open = true; }));
  setInterval(watchSession, 15_000);
  document.getElementById('hw-stay').addEventListener('click', isServed);
  endedDialog.addEventListener('cancel', event => event.preventDefault());
  document.getElementById('hw-again').href = '/access/sign-in?to=' + encodeURIComponent(location.pathname + location.search);
  keySwitch.checked = shelf.getItem('hw-keys') !== 'off';
  keySwitch.addEventListener('change', () => shelf.setItem('hw-keys', keySwitch.checked ? 'on' : 'off'));
})();
