package org.homeward.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.access.UserAccounts;

/** Puts the names of people and the numbers of cases to audit rows, in two questions however many rows there are. */
@ApplicationScoped
public class AuditNames {

    @Inject
    private UserAccounts accounts;
    @Inject
    private CaseNumbers caseNumbers;

    List<AuditLine> of(List<AuditRow> rows) {
        Map<UUID, String> users = accounts.names(ids(rows, AuditRow::getUserId));
        Map<UUID, String> numbers = caseNumbers.numbers(ids(rows, AuditRow::getCaseId));
        return rows.stream().map(r -> new AuditLine(r, word(users, r.getUserId()), word(numbers, r.getCaseId()))).toList();
    }

    private static String word(Map<UUID, String> words, UUID id) {
        return id == null ? "" : words.getOrDefault(id, "");
    }

    private static Set<UUID> ids(List<AuditRow> rows, Function<AuditRow, UUID> which) {
        return rows.stream().map(which).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
