package org.clientele.update.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of plans, sites and problems. */
final class Messages extends NLS {

    public static String brokenOff;
    public static String bundleNamed;
    public static String cancelled;
    public static String clash;
    public static String cutOff;
    public static String featureUnknown;
    public static String fileMissing;
    public static String fileUnlisted;
    public static String folderNotWritable;
    public static String forbidden;
    public static String historyUnreadable;
    public static String incompatible;
    public static String keyMissing;
    public static String missing;
    public static String noAddress;
    public static String noGoingBack;
    public static String noName;
    public static String noSiteFolder;
    public static String noSolution;
    public static String noSpace;
    public static String notInstalled;
    public static String notOffered;
    public static String notSigned;
    public static String notWritable;
    public static String nothingBefore;
    public static String offeredNone;
    public static String offeredVersion;
    public static String otherApi;
    public static String otherThanInstalled;
    public static String ownStays;
    public static String packageNamed;
    public static String planOutdated;
    public static String reading;
    public static String remedyAddress;
    public static String remedyClash;
    public static String remedyIncompatible;
    public static String remedyKeyMissing;
    public static String remedyMissing;
    public static String remedyNetwork;
    public static String remedyNewer;
    public static String remedyNoSolution;
    public static String remedyNoSpace;
    public static String remedyNotOffered;
    public static String remedyNotWritable;
    public static String remedyOtherApi;
    public static String remedyOtherThanInstalled;
    public static String remedyOwnStays;
    public static String remedyPassword;
    public static String remedyProvisioning;
    public static String remedyPublishAgain;
    public static String remedyTampered;
    public static String remedyTwoSites;
    public static String remedyUnknownSigner;
    public static String remedyUnsigned;
    public static String requiredStays;
    public static String signerLocked;
    public static String signerUnknown;
    public static String siteAddress;
    public static String siteFileUnreadable;
    public static String siteLocked;
    public static String siteNoAnswer;
    public static String siteNotModifiable;
    public static String siteNotThere;
    public static String sitePassword;
    public static String siteUnknown;
    public static String siteUnknownHost;
    public static String siteUnreadable;
    public static String siteWithoutArtifacts;
    public static String sitesLocked;
    public static String stillStarting;
    public static String tampered;
    public static String twoSites;
    public static String unknownSigner;
    public static String unsigned;
    public static String wrongSignature;

    static {
        NLS.initializeMessages("org.clientele.update.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
