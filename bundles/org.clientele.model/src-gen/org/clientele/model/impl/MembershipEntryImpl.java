/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.time.LocalDate;
import java.time.LocalDateTime;

import java.util.Collection;

import org.clientele.model.ClientelePackage;
import org.clientele.model.MembershipCause;
import org.clientele.model.MembershipEntry;
import org.clientele.model.MembershipPart;

import org.clientele.model.value.SegmentId;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Membership Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.MembershipEntryImpl#getSegment <em>Segment</em>}</li>
 *   <li>{@link org.clientele.model.impl.MembershipEntryImpl#getDay <em>Day</em>}</li>
 *   <li>{@link org.clientele.model.impl.MembershipEntryImpl#getRecordedAt <em>Recorded At</em>}</li>
 *   <li>{@link org.clientele.model.impl.MembershipEntryImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.clientele.model.impl.MembershipEntryImpl#getCommit <em>Commit</em>}</li>
 *   <li>{@link org.clientele.model.impl.MembershipEntryImpl#getRuleVersion <em>Rule Version</em>}</li>
 *   <li>{@link org.clientele.model.impl.MembershipEntryImpl#getPrecision <em>Precision</em>}</li>
 *   <li>{@link org.clientele.model.impl.MembershipEntryImpl#getEntered <em>Entered</em>}</li>
 *   <li>{@link org.clientele.model.impl.MembershipEntryImpl#getLeft <em>Left</em>}</li>
 *   <li>{@link org.clientele.model.impl.MembershipEntryImpl#getMembers <em>Members</em>}</li>
 *   <li>{@link org.clientele.model.impl.MembershipEntryImpl#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MembershipEntryImpl extends AggregateImpl implements MembershipEntry {
	/**
	 * The default value of the '{@link #getSegment() <em>Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSegment()
	 * @generated
	 * @ordered
	 */
	protected static final SegmentId SEGMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSegment() <em>Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSegment()
	 * @generated
	 * @ordered
	 */
	protected SegmentId segment = SEGMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected LocalDate day = DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecordedAt() <em>Recorded At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordedAt()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime RECORDED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecordedAt() <em>Recorded At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordedAt()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime recordedAt = RECORDED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected static final MembershipCause CAUSE_EDEFAULT = MembershipCause.FIRST;

	/**
	 * The cached value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected MembershipCause cause = CAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCommit() <em>Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommit()
	 * @generated
	 * @ordered
	 */
	protected static final long COMMIT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCommit() <em>Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommit()
	 * @generated
	 * @ordered
	 */
	protected long commit = COMMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRuleVersion() <em>Rule Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int RULE_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRuleVersion() <em>Rule Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleVersion()
	 * @generated
	 * @ordered
	 */
	protected int ruleVersion = RULE_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrecision() <em>Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrecision()
	 * @generated
	 * @ordered
	 */
	protected static final int PRECISION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPrecision() <em>Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrecision()
	 * @generated
	 * @ordered
	 */
	protected int precision = PRECISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getEntered() <em>Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntered()
	 * @generated
	 * @ordered
	 */
	protected static final int ENTERED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEntered() <em>Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntered()
	 * @generated
	 * @ordered
	 */
	protected int entered = ENTERED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeft() <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeft()
	 * @generated
	 * @ordered
	 */
	protected static final int LEFT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLeft() <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeft()
	 * @generated
	 * @ordered
	 */
	protected int left = LEFT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMembers() <em>Members</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected static final int MEMBERS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected int members = MEMBERS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParts() <em>Parts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParts()
	 * @generated
	 * @ordered
	 */
	protected EList<MembershipPart> parts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MembershipEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.MEMBERSHIP_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SegmentId getSegment() {
		return segment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSegment(SegmentId newSegment) {
		SegmentId oldSegment = segment;
		segment = newSegment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.MEMBERSHIP_ENTRY__SEGMENT, oldSegment, segment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDay() {
		return day;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDay(LocalDate newDay) {
		LocalDate oldDay = day;
		day = newDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.MEMBERSHIP_ENTRY__DAY, oldDay, day));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getRecordedAt() {
		return recordedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordedAt(LocalDateTime newRecordedAt) {
		LocalDateTime oldRecordedAt = recordedAt;
		recordedAt = newRecordedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.MEMBERSHIP_ENTRY__RECORDED_AT, oldRecordedAt, recordedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MembershipCause getCause() {
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(MembershipCause newCause) {
		MembershipCause oldCause = cause;
		cause = newCause == null ? CAUSE_EDEFAULT : newCause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.MEMBERSHIP_ENTRY__CAUSE, oldCause, cause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCommit() {
		return commit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommit(long newCommit) {
		long oldCommit = commit;
		commit = newCommit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.MEMBERSHIP_ENTRY__COMMIT, oldCommit, commit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRuleVersion() {
		return ruleVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleVersion(int newRuleVersion) {
		int oldRuleVersion = ruleVersion;
		ruleVersion = newRuleVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.MEMBERSHIP_ENTRY__RULE_VERSION, oldRuleVersion, ruleVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPrecision() {
		return precision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrecision(int newPrecision) {
		int oldPrecision = precision;
		precision = newPrecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.MEMBERSHIP_ENTRY__PRECISION, oldPrecision, precision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEntered() {
		return entered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntered(int newEntered) {
		int oldEntered = entered;
		entered = newEntered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.MEMBERSHIP_ENTRY__ENTERED, oldEntered, entered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLeft() {
		return left;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeft(int newLeft) {
		int oldLeft = left;
		left = newLeft;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.MEMBERSHIP_ENTRY__LEFT, oldLeft, left));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMembers() {
		return members;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMembers(int newMembers) {
		int oldMembers = members;
		members = newMembers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.MEMBERSHIP_ENTRY__MEMBERS, oldMembers, members));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MembershipPart> getParts() {
		if (parts == null) {
			parts = new EObjectContainmentEList<MembershipPart>(MembershipPart.class, this, ClientelePackage.MEMBERSHIP_ENTRY__PARTS);
		}
		return parts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClientelePackage.MEMBERSHIP_ENTRY__PARTS:
				return ((InternalEList<?>)getParts()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.MEMBERSHIP_ENTRY__SEGMENT:
				return getSegment();
			case ClientelePackage.MEMBERSHIP_ENTRY__DAY:
				return getDay();
			case ClientelePackage.MEMBERSHIP_ENTRY__RECORDED_AT:
				return getRecordedAt();
			case ClientelePackage.MEMBERSHIP_ENTRY__CAUSE:
				return getCause();
			case ClientelePackage.MEMBERSHIP_ENTRY__COMMIT:
				return getCommit();
			case ClientelePackage.MEMBERSHIP_ENTRY__RULE_VERSION:
				return getRuleVersion();
			case ClientelePackage.MEMBERSHIP_ENTRY__PRECISION:
				return getPrecision();
			case ClientelePackage.MEMBERSHIP_ENTRY__ENTERED:
				return getEntered();
			case ClientelePackage.MEMBERSHIP_ENTRY__LEFT:
				return getLeft();
			case ClientelePackage.MEMBERSHIP_ENTRY__MEMBERS:
				return getMembers();
			case ClientelePackage.MEMBERSHIP_ENTRY__PARTS:
				return getParts();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClientelePackage.MEMBERSHIP_ENTRY__SEGMENT:
				setSegment((SegmentId)newValue);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__DAY:
				setDay((LocalDate)newValue);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__RECORDED_AT:
				setRecordedAt((LocalDateTime)newValue);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__CAUSE:
				setCause((MembershipCause)newValue);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__COMMIT:
				setCommit((Long)newValue);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__RULE_VERSION:
				setRuleVersion((Integer)newValue);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__PRECISION:
				setPrecision((Integer)newValue);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__ENTERED:
				setEntered((Integer)newValue);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__LEFT:
				setLeft((Integer)newValue);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__MEMBERS:
				setMembers((Integer)newValue);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__PARTS:
				getParts().clear();
				getParts().addAll((Collection<? extends MembershipPart>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClientelePackage.MEMBERSHIP_ENTRY__SEGMENT:
				setSegment(SEGMENT_EDEFAULT);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__DAY:
				setDay(DAY_EDEFAULT);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__RECORDED_AT:
				setRecordedAt(RECORDED_AT_EDEFAULT);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__CAUSE:
				setCause(CAUSE_EDEFAULT);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__COMMIT:
				setCommit(COMMIT_EDEFAULT);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__RULE_VERSION:
				setRuleVersion(RULE_VERSION_EDEFAULT);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__PRECISION:
				setPrecision(PRECISION_EDEFAULT);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__ENTERED:
				setEntered(ENTERED_EDEFAULT);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__LEFT:
				setLeft(LEFT_EDEFAULT);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__MEMBERS:
				setMembers(MEMBERS_EDEFAULT);
				return;
			case ClientelePackage.MEMBERSHIP_ENTRY__PARTS:
				getParts().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClientelePackage.MEMBERSHIP_ENTRY__SEGMENT:
				return SEGMENT_EDEFAULT == null ? segment != null : !SEGMENT_EDEFAULT.equals(segment);
			case ClientelePackage.MEMBERSHIP_ENTRY__DAY:
				return DAY_EDEFAULT == null ? day != null : !DAY_EDEFAULT.equals(day);
			case ClientelePackage.MEMBERSHIP_ENTRY__RECORDED_AT:
				return RECORDED_AT_EDEFAULT == null ? recordedAt != null : !RECORDED_AT_EDEFAULT.equals(recordedAt);
			case ClientelePackage.MEMBERSHIP_ENTRY__CAUSE:
				return cause != CAUSE_EDEFAULT;
			case ClientelePackage.MEMBERSHIP_ENTRY__COMMIT:
				return commit != COMMIT_EDEFAULT;
			case ClientelePackage.MEMBERSHIP_ENTRY__RULE_VERSION:
				return ruleVersion != RULE_VERSION_EDEFAULT;
			case ClientelePackage.MEMBERSHIP_ENTRY__PRECISION:
				return precision != PRECISION_EDEFAULT;
			case ClientelePackage.MEMBERSHIP_ENTRY__ENTERED:
				return entered != ENTERED_EDEFAULT;
			case ClientelePackage.MEMBERSHIP_ENTRY__LEFT:
				return left != LEFT_EDEFAULT;
			case ClientelePackage.MEMBERSHIP_ENTRY__MEMBERS:
				return members != MEMBERS_EDEFAULT;
			case ClientelePackage.MEMBERSHIP_ENTRY__PARTS:
				return parts != null && !parts.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (segment: ");
		result.append(segment);
		result.append(", day: ");
		result.append(day);
		result.append(", recordedAt: ");
		result.append(recordedAt);
		result.append(", cause: ");
		result.append(cause);
		result.append(", commit: ");
		result.append(commit);
		result.append(", ruleVersion: ");
		result.append(ruleVersion);
		result.append(", precision: ");
		result.append(precision);
		result.append(", entered: ");
		result.append(entered);
		result.append(", left: ");
		result.append(left);
		result.append(", members: ");
		result.append(members);
		result.append(')');
		return result.toString();
	}

} //MembershipEntryImpl
