package org.homeward.casefile.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.casefile.EditingThePerson;
import org.homeward.casefile.PersonOfACase;
import org.homeward.shared.Entity;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Conflict;
import org.homeward.shared.web.Once;

/**
 * One name, paper or way of contact of somebody, on a page that adds it, changes it or takes it away as a mistake.
 *
 * @param <T> the item
 * @param <F> what the page asks
 */
public abstract class PersonItem<T extends Entity, F> {

    @Inject
    private EditingThePerson editing;
    @Inject
    private OpenedPerson openedPerson;
    @Inject
    private Conflict conflict;
    @Inject
    private Answer answer;

    private final Once<T> item = new Once<>(this::itemNow);
    private F form = form(null);

    /** The items of that kind that somebody has. */
    abstract List<T> items(PersonOfACase person);

    /** What the page shows of an item; of none yet when it is null. */
    abstract F form(T item);

    abstract void add(EditingThePerson editing, UUID caseId, UUID personId, F form);

    abstract void change(EditingThePerson editing, UUID caseId, UUID personId, UUID itemId, F form, long version);

    abstract void drop(EditingThePerson editing, UUID caseId, UUID personId, UUID itemId);

    /** Which sentence says that it was taken away. */
    abstract String dropped();

    public void open() {
        if (openedPerson.getItem() != null) {
            Conflict.Stored<F> stored = stored();
            form = stored.form();
            conflict.opened(stored);
        }
    }

    public void save() {
        answer.to(() -> {
            if (openedPerson.getItem() == null) {
                add(editing, openedPerson.getCaseId(), openedPerson.getId(), form);
            } else {
                conflict.settle(form, this::stored, version -> change(editing, openedPerson.getCaseId(), openedPerson.getId(),
                        openedPerson.getItem(), form, version));
            }
        }, () -> openedPerson.personPage("person-changed"));
    }

    public void drop() {
        answer.to(() -> drop(editing, openedPerson.getCaseId(), openedPerson.getId(), openedPerson.getItem()),
                () -> openedPerson.personPage(dropped()));
    }

    /** The item as it was when the page was opened, or null while a new one is added. */
    T item() {
        return item.get();
    }

    private T itemNow() {
        return openedPerson.getItem() == null ? null : items(openedPerson.readAgain()).stream()
                .filter(i -> i.getId().equals(openedPerson.getItem())).findFirst().orElseThrow(() -> new NotThereException("item"));
    }

    private Conflict.Stored<F> stored() {
        T item = itemNow();
        return new Conflict.Stored<>(form(item), item.getVersion(), () -> openedPerson.lastChange(item));
    }

    public F getForm() {
        return form;
    }
}
