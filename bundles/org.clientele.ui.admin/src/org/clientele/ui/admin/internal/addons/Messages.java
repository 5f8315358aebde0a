package org.clientele.ui.admin.internal.addons;

import org.eclipse.osgi.util.NLS;

/** The texts of add-ons and updates. */
public final class Messages extends NLS {

    public static String addAddress;
    public static String addFolder;
    public static String addressHint;
    public static String askSigner;
    public static String askUnsigned;
    public static String back;
    public static String backByHand;
    public static String backHint;
    public static String backNow;
    public static String backText;
    public static String backTitle;
    public static String badAddress;
    public static String cancel;
    public static String check;
    public static String checking;
    public static String columnChange;
    public static String columnEvent;
    public static String columnFrom;
    public static String columnHealth;
    public static String columnLocked;
    public static String columnName;
    public static String columnOrigin;
    public static String columnProvider;
    public static String columnSigner;
    public static String columnSite;
    public static String columnState;
    public static String columnText;
    public static String columnTime;
    public static String columnTo;
    public static String columnVersion;
    public static String details;
    public static String drop;
    public static String emptyHistory;
    public static String emptyInstalled;
    public static String emptyOffers;
    public static String emptySites;
    public static String endProgram;
    public static String eventApplied;
    public static String eventDropped;
    public static String eventRecovered;
    public static String eventStaged;
    public static String eventTakenBack;
    public static String exact;
    public static String fingerprint;
    public static String fromSite;
    public static String goes;
    public static String healthy;
    public static String hintTrouble;
    public static String hintUpdate;
    public static String ill;
    public static String illOne;
    public static String install;
    public static String kindDowngrade;
    public static String kindInstall;
    public static String kindRemove;
    public static String kindUpdate;
    public static String lastApplied;
    public static String lastRecovered;
    public static String lastTakenBack;
    public static String licence;
    public static String locked;
    public static String lockedSite;
    public static String lockedSites;
    public static String noLicence;
    public static String noService;
    public static String note;
    public static String nothingStaged;
    public static String nothingToDo;
    public static String offerInstalled;
    public static String offerNew;
    public static String offerNewer;
    public static String offeredNone;
    public static String offersOfSite;
    public static String originOwn;
    public static String originPartner;
    public static String ownStays;
    public static String planAsks;
    public static String planHint;
    public static String planImpossible;
    public static String planImpossibleHint;
    public static String planNothing;
    public static String planPossible;
    public static String planRemoves;
    public static String planTitle;
    public static String planning;
    public static String problem;
    public static String readSites;
    public static String reading;
    public static String refresh;
    public static String remedyIncompatible;
    public static String remedyKey;
    public static String remedyMissing;
    public static String remedyPolicy;
    public static String remedySameId;
    public static String remove;
    public static String removeSite;
    public static String restart;
    public static String rollBackStore;
    public static String siteHolds;
    public static String siteSigner;
    public static String siteWell;
    public static String size;
    public static String stage;
    public static String stageRemoval;
    public static String staged;
    public static String stagedFailed;
    public static String staging;
    public static String tabHistory;
    public static String tabInstalled;
    public static String tabOffers;
    public static String tabSites;
    public static String unsigned;
    public static String updateAll;
    public static String withProgram;
    public static String yesSigner;
    public static String yesUnsigned;

    static {
        NLS.initializeMessages("org.clientele.ui.admin.internal.addons.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
