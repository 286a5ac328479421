package org.homeward.records;

import java.util.Locale;
import org.homeward.access.TwoPersonRequest;

/**
 * One request in a list.
 *
 * @param kind  what is asked for: a code of {@code request-kind}
 * @param state where it stands: a code of {@code request-state}
 * @param about the number of the case or the name of the account it is about, or null
 * @param path  the page where it is decided or carried out
 */
public record RequestLine(TwoPersonRequest request, String kind, String state, String about, String path) {

    static RequestLine of(ExportRequest request, ExportRequest.State state) {
        return new RequestLine(request, "export", code(state), null, "/records/export?id=" + request.getId());
    }

    static RequestLine of(MergeRequest request) {
        return new RequestLine(request, request.isUndoing() ? "part" : "merge", request.isWaiting() ? "waiting" : request.isApproved() ? "used" : "refused",
                request.getSurvivorCase().getNumber(), "/records/merging?id=" + request.getId());
    }

    static String code(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
