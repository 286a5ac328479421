package org.homeward.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.access.WayIn;
import org.homeward.access.WaysIn;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;

/** The cases into which the user has a way now, the first to end first. */
@ApplicationScoped
class OpenedToMe {

    @Inject
    private WaysIn waysIn;
    @Inject
    private CaseFiles caseFiles;

    List<SharedCase> by(WayIn.Kind kind) {
        List<WayIn> ways = waysIn.mine().stream().filter(way -> way.getKind() == kind).toList();
        Map<UUID, CaseFile> files = caseFiles.some(ways.stream().map(WayIn::caseId).distinct().toList()).stream()
                .collect(Collectors.toMap(CaseFile::getId, Function.identity()));
        return ways.stream().filter(way -> files.containsKey(way.caseId())).map(way -> new SharedCase(way, files.get(way.caseId()))).toList();
    }
}
