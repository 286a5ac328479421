package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.AccountNotice;
import org.homeward.access.OwnAccount;
import org.homeward.shared.Words;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;
import org.homeward.shared.web.PageTexts;
import org.homeward.shared.web.Shown;

/** What happened to one's own account since one last looked. */
@Named
@RequestScoped
public class AccountNews {

    @Inject
    private OwnAccount ownAccount;
    @Inject
    private PageTexts page;
    @Inject
    private Shown show;
    @Inject
    private Answer answer;

    private final Once<List<AccountNotice>> list = new Once<>(() -> ownAccount.news());

    public List<AccountNotice> getList() {
        return list.get();
    }

    public String words(AccountNotice notice) {
        String what = page.code("account-notice", Words.codeOf(notice.getKind()));
        String where = notice.getBrowser() == null ? "" : Browsers.name(notice.getBrowser());
        return page.say(where.isEmpty() ? "access.news.line" : "access.news.line-where", what, show.moment(notice.getAt()), where);
    }

    public void read() {
        answer.to(ownAccount::readNews, () -> "/access/account?done=news-read");
    }
}
