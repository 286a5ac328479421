package org.homeward.flags.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.casefile.OpenedCase;
import org.homeward.flags.Flag;
import org.homeward.flags.FlagEvidence;
import org.homeward.flags.Indicator;
import org.homeward.flags.Indicators;
import org.homeward.flags.ReadingFlags;
import org.homeward.flags.WhatIsMissing;
import org.homeward.shared.web.AddressedThing;

/** The flag that a page's address names with {@code ?id=…}, opened once a request, with what stands behind it. */
@Named
@RequestScoped
public class ShownFlag {

    @Inject
    private ReadingFlags readingFlags;
    @Inject
    private Indicators indicators;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private AddressedThing addressed;

    private Flag flag;
    private Set<UUID> changed;

    public Flag getFlag() {
        if (flag == null) {
            flag = openedCase.own(readingFlags.open(getId()));
        }
        return flag;
    }

    public UUID getId() {
        return addressed.id();
    }

    public List<FlagEvidence> getSupporting() {
        return getFlag().getEvidence().stream().filter(FlagEvidence::isSupports).toList();
    }

    public List<FlagEvidence> getContradicting() {
        return getFlag().getEvidence().stream().filter(e -> !e.isSupports()).toList();
    }

    /** Whether the record behind that evidence reads differently today. */
    public boolean isChanged(FlagEvidence evidence) {
        if (changed == null) {
            changed = readingFlags.changedSince(getId());
        }
        return evidence.getRowId() != null && changed.contains(evidence.getRowId());
    }

    /** Where the record behind that evidence is shown, or null. */
    public String link(FlagEvidence evidence) {
        String path = evidence.getPath();
        return path == null || path.isEmpty() ? null : path + (path.contains("?") ? "&" : "?") + "case=" + getFlag().caseId() + "#" + evidence.getRowId();
    }

    public List<String> getMissing() {
        return WhatIsMissing.of(getFlag());
    }

    /** The indicator as the catalogue has it today, or null when it was taken out. */
    public Indicator getIndicator() {
        return indicators.find(getFlag().getIndicator()).orElse(null);
    }

    /** Whether the catalogue has changed since the flag was opened. */
    public boolean isCatalogueChanged() {
        return getIndicator() == null || getIndicator().version() != getFlag().getOpening().getVersion();
    }
}
