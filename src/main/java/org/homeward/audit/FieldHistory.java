package org.homeward.audit;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.DirectToFieldChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.internal.sessions.ObjectReferenceChangeRecord;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.homeward.access.CurrentUser;
import org.homeward.access.Team;
import org.homeward.access.UserAccount;
import org.homeward.shared.Entity;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * Keeps the old value of every field that is changed, with who and when, in the transaction of the change. An entity
 * asks for it with {@code @EntityListeners(FieldHistory.class)}. Append-only things do not need it: they have no old values.
 */
public class FieldHistory extends DescriptorEventAdapter {

    private static final String INSERT = "insert into field_change (id, at, user_id, case_id, thing_id, thing, field, old_text, new_text)"
            + " values (#id, #at, #user, #case, #thing_id, #thing, #field, #old, #new)";

    @Override
    public void postUpdate(DescriptorEvent event) {
        ObjectChangeSet changes = event.getQuery() instanceof WriteObjectQuery write ? write.getObjectChangeSet() : null;
        if (changes == null) {
            return;
        }
        for (ChangeRecord change : changes.getChanges()) {
            Entity thing = (Entity) event.getObject();
            if (change instanceof DirectToFieldChangeRecord field && !"version".equals(change.getAttribute())) {
                boolean dropped = thing instanceof Droppable && field.getAttribute().equals("dropped");
                keep(event, thing, field.getAttribute(), dropped ? ((Droppable) thing).inWords() : text(field.getOldValue()), dropped ? null : text(field.getNewValue()));
            } else if (change instanceof ObjectReferenceChangeRecord reference) {
                Object now = reference.getNewValue() instanceof ObjectChangeSet set ? set.getUnitOfWorkClone() : null;
                if (name(reference.getOldValue()) != null || name(now) != null) {
                    keep(event, thing, reference.getAttribute(), name(reference.getOldValue()), name(now));
                }
            }
        }
    }

    private static void keep(DescriptorEvent event, Entity thing, String field, String old, String now) {
        DataModifyQuery insert = new DataModifyQuery(INSERT);
        Map<String, Object> values = new java.util.LinkedHashMap<>();
        values.put("id", Ids.next());
        values.put("at", CDI.current().select(Clock.class).get().instant().atOffset(ZoneOffset.UTC));
        values.put("user", CDI.current().select(CurrentUser.class).get().getId());
        values.put("case", caseOf(thing));
        values.put("thing_id", thing.getId());
        values.put("thing", thing.getClass().getSimpleName());
        values.put("field", field);
        values.put("old", old);
        values.put("new", now);
        values.keySet().forEach(insert::addArgument);
        event.getSession().executeQuery(insert, java.util.Arrays.asList(values.values().toArray()));
    }

    private static UUID caseOf(Entity thing) {
        return thing instanceof OfACase of ? of.caseId() : null;
    }

    /** Of the things that others refer to, only who works on them and where is worth a line. */
    private static String name(Object referred) {
        return referred instanceof UserAccount user ? user.getDisplayName() : referred instanceof Team team ? team.getName() : null;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
