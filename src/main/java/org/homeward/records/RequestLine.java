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
        return new RequestLine(request, request.isUndoing() ? "part" : "merge", state(request), request.getSurvivorCase().getNumber(), "/records/merging?id=" + request.getId());
    }

    static RequestLine of(ErasureRequest request) {
        return new RequestLine(request, "erasure", state(request), request.getFile().getNumber(), "/records/erasing?id=" + request.getId());
    }

    /** Of what is done at once when it is approved. */
    static String state(TwoPersonRequest request) {
        return request.isWaiting() ? "waiting" : request.isApproved() ? "used" : "refused";
    }

    static String code(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
