package org.homeward.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.person.Person;
import org.homeward.shared.Page;

/**
 * Contacts of ours and contacts with others as one list, newest first. Each kind hands over the keys of its newest as
 * far as the page reaches; only the lines of the page are read whole, in the same few statements however long the list is.
 */
@ApplicationScoped
class ContactLog {

    @Inject
    private OwnContacts ownContacts;
    @Inject
    private OutsideContacts outsideContacts;
    @Inject
    private CaseFacts facts;
    @Inject
    private ChildrenApart childrenApart;

    /** Where a contact stands in the list, before it is read. */
    record Key(UUID id, Instant at) {
    }

    /** A page of the contacts of a case that the caller has opened; without those that are restricted to others. */
    Page<ContactLine> page(CaseFile file, ContactFilter filter, int number) {
        int reach = number * Page.DEFAULT_SIZE;
        long total = (filter.ours() ? ownContacts.count(file, filter) : 0) + (filter.outside() ? outsideContacts.count(file, filter) : 0);
        Stream<Key> ours = filter.ours() ? ownContacts.newest(file, filter, reach).stream() : Stream.of();
        Stream<Key> outside = filter.outside() ? outsideContacts.newest(file, filter, reach).stream() : Stream.of();
        List<UUID> ids = Stream.concat(ours, outside).sorted(Comparator.comparing(Key::at).thenComparing(Key::id).reversed())
                .skip(reach - Page.DEFAULT_SIZE).limit(Page.DEFAULT_SIZE).map(Key::id).toList();
        return new Page<>(lines(ids), total, number, Page.DEFAULT_SIZE);
    }

    private List<ContactLine> lines(List<UUID> ids) {
        Map<UUID, OwnContact> ours = byId(ownContacts.read(ids));
        Map<UUID, OutsideContact> outside = byId(outsideContacts.read(ids));
        Set<UUID> apart = childrenApart.among(ours.values().stream().flatMap(own -> own.getPresent().stream()).map(Person::getId).collect(Collectors.toSet()));
        Map<UUID, List<Addendum>> addenda = facts.addenda(ids).stream().collect(Collectors.groupingBy(Addendum::getAboutId));
        return ids.stream().map(id -> new ContactLine(ours.get(id), present(ours.get(id), apart), outside.get(id), addenda.getOrDefault(id, List.of()))).toList();
    }

    private static List<Person> present(OwnContact own, Set<UUID> apart) {
        return own == null ? List.of() : own.getPresent().stream().filter(person -> !apart.contains(person.getId())).toList();
    }

    private static <T extends CaseEntry> Map<UUID, T> byId(List<T> entries) {
        return entries.stream().collect(Collectors.toMap(CaseEntry::getId, Function.identity()));
    }
}
