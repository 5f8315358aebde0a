package org.clientele.ui.customers.internal.record;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.model.Party;
import org.clientele.ui.Problems;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.edits.RecordJournal;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.widgets.Widget;

/** Follows the journal: a record that others changed is read again, unless it has changes of its own. */
final class RecordWatch {

    private record News(Party stored, long upTo, String account, boolean gone, boolean erased) {
    }

    private static final int PAUSE = 1000;

    private final CustomerRecordEditor editor;
    private final CustomerRecord record;
    private final UiRefresh<News> refresh;
    private volatile long looked;

    RecordWatch(Widget owner, CustomerRecordEditor editor, CustomerRecord record) {
        this.editor = editor;
        this.record = record;
        this.refresh = new UiRefresh<>(owner, Messages.Editor_loading, m -> read(), this::show);
        refresh.onFailure(this::failed);
    }

    /** While the store's files are rewritten, reading may have to wait: what happened is not to be missed. */
    private void failed(IStatus status) {
        if (status.getCode() == StatusCodes.LOCK_TIMEOUT) {
            refresh.requestAfter(PAUSE);
        } else {
            Problems.log(status);
        }
    }

    /** Looks soon. */
    void look() {
        if (!record.isNew()) {
            refresh.request();
        }
    }

    private News read() throws ClienteleException {
        RecordJournal.News news = new RecordJournal(record.store().journal(), record.reference())
                .after(Math.max(looked, record.sequence()));
        if (news.change().isEmpty()) {
            looked = news.upTo(); // nothing up to here concerns this record
            return new News(null, news.upTo(), null, false, false);
        }
        String account = news.change().get().account();
        try {
            return new News(record.fetch(), news.upTo(), account, false, news.erased());
        } catch (ClienteleException e) {
            if (e.code() != StatusCodes.NOT_FOUND) {
                throw e;
            }
            looked = news.upTo();
            return new News(null, news.upTo(), account, true, false);
        }
    }

    private void show(News news) {
        if (news.gone() && editor.record() == record) {
            editor.say(Messages.bind(record.isDirty() ? Messages.Gone_byOtherDirty : Messages.Gone_byOther, news.account()),
                    IMessageProvider.WARNING);
            return;
        }
        if (news.erased() && editor.record() == record) {
            // whatever was typed: nothing of it may come back
            record.replace(news.stored(), news.upTo());
            editor.say(Messages.bind(Messages.Gone_erased, news.account()), IMessageProvider.INFORMATION);
            return;
        }
        boolean old = news.upTo() <= record.sequence() || editor.record() != record;
        if (news.stored() == null || old || news.stored().getVersion() == record.party().getVersion()) {
            return;
        }
        if (record.isDirty()) {
            editor.say(Messages.bind(Messages.Editor_changedByOther, news.account()), IMessageProvider.WARNING);
        } else {
            record.replace(news.stored(), news.upTo());
        }
    }
}
