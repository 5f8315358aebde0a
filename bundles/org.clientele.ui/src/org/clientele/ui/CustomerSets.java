package org.clientele.ui;

import org.clientele.core.customers.CustomerScope;
import org.clientele.core.facts.FactSnapshot;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.annotation.versioning.ProviderType;
import org.roaringbitmap.RoaringBitmap;

/**
 * Shows customers that were counted: whatever a part counts, a click on the count opens its customers in the customer list
 * under a title. For the user interface thread; the list finds the rows in the background.
 *
 * @since 1.0
 */
public final class CustomerSets {

    private CustomerSets() {
    }

    /** A view that shows sets of customers: the customer list. */
    @ProviderType
    public interface Shown {

        /**
         * Shows other customers.
         *
         * @param scope which
         * @param title what to call them; null for the usual name of the scope
         */
        void showCustomers(CustomerScope scope, String title);
    }

    /**
     * Opens customers in the list and brings it to the top.
     *
     * @param site the part's site or the workbench
     * @param title what to call them, such as "Platinum, June"; null for the usual name of the scope
     * @param scope which customers
     */
    public static void open(IServiceLocator site, String title, CustomerScope scope) {
        IWorkbenchPage page = page(site);
        if (page == null) {
            return;
        }
        try {
            if (page.showView(UiIds.CUSTOMERS_VIEW) instanceof Shown list) {
                list.showCustomers(scope, title);
            }
        } catch (PartInitException e) {
            Problems.show(e.getStatus());
        }
    }

    /**
     * Opens whoever something finds, now and after each commit.
     *
     * @param site the part's site or the workbench
     * @param title what to call them
     * @param finder finds them on a background thread
     */
    public static void open(IServiceLocator site, String title, CustomerScope.Finder finder) {
        open(site, title, new CustomerScope.Found(finder));
    }

    /**
     * Opens a set as it was counted: the same customers, whatever is committed later.
     *
     * @param site the part's site or the workbench
     * @param title what to call them
     * @param facts the columns in which they were counted
     * @param rows their rows; the bitmap is copied
     */
    public static void open(IServiceLocator site, String title, FactSnapshot facts, RoaringBitmap rows) {
        open(site, title, fixed(facts, rows.clone()));
    }

    /** Rows mean something in one session only, parties for good; they are looked up in the background. */
    static CustomerScope.Finder fixed(FactSnapshot counted, RoaringBitmap rows) {
        return new CustomerScope.Finder() {

            private FactSnapshot source = counted;
            private long[] parties;

            @Override
            public synchronized RoaringBitmap rows(FactSnapshot facts, IProgressMonitor monitor) {
                if (parties == null) {
                    FactSnapshot known = source;
                    parties = rows.stream().mapToLong(known::partyId).toArray();
                    source = null; // the columns are large
                }
                RoaringBitmap found = new RoaringBitmap();
                for (long party : parties) {
                    int row = facts.rowOf(party);
                    if (row >= 0) {
                        found.add(row);
                    }
                }
                return found;
            }
        };
    }

    private static IWorkbenchPage page(IServiceLocator site) {
        if (site instanceof IWorkbenchSite part) {
            return part.getPage();
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getActivePage();
    }
}
