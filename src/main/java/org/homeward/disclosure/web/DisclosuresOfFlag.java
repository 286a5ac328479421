package org.homeward.disclosure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.disclosure.Disclosure;
import org.homeward.disclosure.ReadingDisclosures;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Once;

/** What became of the decision to tell something of the flag that the page's address names. */
@Named
@RequestScoped
public class DisclosuresOfFlag {

    @Inject
    private ReadingDisclosures reading;
    @Inject
    private AddressedThing addressed;

    private final Once<List<Disclosure>> all = new Once<>(() -> reading.ofFlag(addressed.id()));

    public List<Disclosure> getAll() {
        return all.get();
    }
}
