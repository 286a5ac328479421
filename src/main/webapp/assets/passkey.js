/* Passkeys: asks the server what a device is to answer, asks the device, and sends its answer along. Pages work without it. */
(() => {
  'use strict';

  const knowsPasskeys = 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

  const post = async (place, what) => {
    const answer = await fetch('/access/passkey', {
      method: 'POST', headers: {'X-Homeward': 'passkey'}, body: new URLSearchParams({'hw-token': place.dataset.token, ...what}),
    });
    if (!answer.ok) {
      throw new Error(answer.status);
    }
    return answer.status === 204 ? null : answer.json();
  };

  /** What the device answers, as text. */
  const askDevice = async place => {
    const credential = place.dataset.passkey === 'make'
        ? await navigator.credentials.create({publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(await post(place, {make: 'yes'}))})
        : await navigator.credentials.get({publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(await post(place, {}))});
    return JSON.stringify(credential.toJSON());
  };

  /** The form waits for the device and is then sent as it is. */
  const beforeSending = (place, form) => async event => {
    const field = form.querySelector('[id="passkey"]');
    if (event.target !== form || field.value) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const button = event.submitter;
    try {
      field.value = await askDevice(place);
      form.requestSubmit(button);
    } catch {
      place.querySelector('[role="alert"]').textContent = place.dataset.failed;
    }
  };

  /** The device proves who still sits there; the password beside it is not needed any more. */
  const prove = place => async () => {
    const said = place.querySelector('[role="status"]');
    try {
      await post(place, {answer: await askDevice(place)});
      document.getElementById('proofPassword').closest('.field').hidden = true;
      place.querySelector('button').hidden = true;
      said.textContent = place.dataset.done;
    } catch {
      said.textContent = place.dataset.failed;
    }
  };

  document.querySelectorAll('[data-passkey]').forEach(place => {
    if (!knowsPasskeys || location.origin !== place.dataset.origin) {
      return;
    }
    place.hidden = false;
    document.querySelectorAll('[data-passkey-elsewhere]').forEach(hint => { hint.hidden = true; });
    const form = place.querySelector('form');
    if (form) {
      document.addEventListener('submit', beforeSending(place, form), true);
    } else {
      place.querySelector('button').addEventListener('click', prove(place));
    }
  });
})();
