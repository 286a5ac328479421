package org.homeward.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.Section;
import org.homeward.access.UserAccount;
import org.homeward.access.WayIn;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.Answer;
import org.homeward.sharing.ShareAsTold;
import org.homeward.sharing.SharingACase;

/** With whom a case is shared, and sharing it with one colleague more. */
@Named
@RequestScoped
@Allowed(Permission.SHARE_CASE)
public class SharesPage {

    @Inject
    private SharingACase sharing;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;
    @Inject
    private HomewardClock clock;

    private List<WayIn> ways;
    private UUID with;
    private List<String> sections;
    private Integer days = 7;
    private String reason;

    /** Everybody to whom the case was opened for a time, newest first. */
    public List<WayIn> getWays() {
        ways = ways == null ? sharing.ofCase(openedCase.getId()) : ways;
        return ways;
    }

    public boolean isOver(WayIn way) {
        return way.isOver(clock.instant());
    }

    /** Whether it can be ended here: an emergency is ended by whoever is in it. */
    public boolean isEndable(WayIn way) {
        return way.getKind() == WayIn.Kind.SHARE && !isOver(way);
    }

    public List<UserAccount> getColleagues() {
        return sharing.colleagues();
    }

    public List<Section> getOffered() {
        return List.copyOf(sharing.sections(openedCase.getId()));
    }

    public void share() {
        Set<Section> chosen = sections == null ? Set.of() : sections.stream().map(Section::valueOf).collect(Collectors.toSet());
        answer.to(() -> sharing.share(openedCase.getId(), new ShareAsTold(with, chosen, days, reason)), () -> here("case-shared"));
    }

    public void end(UUID way) {
        answer.to(() -> sharing.end(openedCase.getId(), way), () -> here("share-ended"));
    }

    private String here(String done) {
        return "/sharing/shares?case=" + openedCase.getId() + "&done=" + done;
    }

    public UUID getWith() {
        return with;
    }

    public void setWith(UUID with) {
        this.with = with;
    }

    public List<String> getSections() {
        return sections;
    }

    public void setSections(List<String> sections) {
        this.sections = sections;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    /** From one day to the most that a share lasts. */
    public List<Integer> getChoices() {
        return IntStream.rangeClosed(1, SharingACase.MOST_DAYS).boxed().toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
