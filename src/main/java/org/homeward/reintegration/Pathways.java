package org.homeward.reintegration;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.casefile.Track;
import org.homeward.shared.Catalogue;
import org.homeward.shared.CodeLists;
import org.homeward.shared.Words;
import org.homeward.shared.WrongFileException;
import org.homeward.shared.Yaml;

/** The pathways of the programme: one file of {@code config/pathways} for each track. */
@Catalogue
public class Pathways {

    private Map<Track, Pathway> byTrack;

    protected Pathways() {
    }

    @Inject
    Pathways(CodeLists codeLists) {
        byTrack = read(Yaml.folder("config/pathways"), codeLists);
    }

    public Pathway of(Track track) {
        return byTrack.get(track);
    }

    /** The same choice in the database: what each step of a pathway says, found by the columns that hold its code and the track. */
    String choosing(String code, String track, Function<PathwayStep, Optional<String>> says) {
        StringBuilder choice = new StringBuilder("case");
        byTrack.forEach((of, pathway) -> pathway.steps().forEach(step -> says.apply(step).ifPresent(said -> choice.append(" when ").append(track).append(" = '")
                .append(of.name()).append("' and ").append(code).append(" = '").append(step.code()).append("' then '").append(said).append("'"))));
        return choice.append(" end").toString();
    }

    static Map<Track, Pathway> read(List<Yaml> files, CodeLists codeLists) {
        Map<Track, Pathway> pathways = new EnumMap<>(Track.class);
        for (Yaml file : files) {
            Pathway pathway = PathwayFile.read(file, codeLists);
            if (pathways.put(pathway.track(), pathway) != null) {
                throw file.get("track").wrong("another file is for this track too; leave one file for each track");
            }
        }
        for (Track track : Track.values()) {
            if (!pathways.containsKey(track)) {
                String name = Words.codeOf(track);
                throw new WrongFileException("config/pathways/" + name + ".yaml", 1, "no pathway is for the track " + name + "; add this file");
            }
        }
        return pathways;
    }
}
