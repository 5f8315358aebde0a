/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.time.LocalDate;
import java.time.LocalDateTime;

import java.util.Collection;

import org.clientele.model.ClientelePackage;
import org.clientele.model.StageCause;
import org.clientele.model.StageEntry;
import org.clientele.model.StagePart;

import org.clientele.model.value.StageModelId;

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
 * An implementation of the model object '<em><b>Stage Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.StageEntryImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageEntryImpl#getDay <em>Day</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageEntryImpl#getRecordedAt <em>Recorded At</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageEntryImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageEntryImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageEntryImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageEntryImpl#getCommit <em>Commit</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageEntryImpl#getModelVersion <em>Model Version</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageEntryImpl#isWithdraws <em>Withdraws</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageEntryImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageEntryImpl#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StageEntryImpl extends AggregateImpl implements StageEntry {
	/**
	 * The default value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected static final StageModelId MODEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected StageModelId model = MODEL_EDEFAULT;

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
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected String from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final String TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected String to = TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected static final StageCause CAUSE_EDEFAULT = StageCause.FIRST;

	/**
	 * The cached value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected StageCause cause = CAUSE_EDEFAULT;

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
	 * The default value of the '{@link #getModelVersion() <em>Model Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int MODEL_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getModelVersion() <em>Model Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelVersion()
	 * @generated
	 * @ordered
	 */
	protected int modelVersion = MODEL_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #isWithdraws() <em>Withdraws</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWithdraws()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WITHDRAWS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWithdraws() <em>Withdraws</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWithdraws()
	 * @generated
	 * @ordered
	 */
	protected boolean withdraws = WITHDRAWS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final int COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected int count = COUNT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParts() <em>Parts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParts()
	 * @generated
	 * @ordered
	 */
	protected EList<StagePart> parts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StageEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.STAGE_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StageModelId getModel() {
		return model;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModel(StageModelId newModel) {
		StageModelId oldModel = model;
		model = newModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE_ENTRY__MODEL, oldModel, model));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE_ENTRY__DAY, oldDay, day));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE_ENTRY__RECORDED_AT, oldRecordedAt, recordedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(String newFrom) {
		String oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE_ENTRY__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(String newTo) {
		String oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE_ENTRY__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StageCause getCause() {
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(StageCause newCause) {
		StageCause oldCause = cause;
		cause = newCause == null ? CAUSE_EDEFAULT : newCause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE_ENTRY__CAUSE, oldCause, cause));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE_ENTRY__COMMIT, oldCommit, commit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getModelVersion() {
		return modelVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModelVersion(int newModelVersion) {
		int oldModelVersion = modelVersion;
		modelVersion = newModelVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE_ENTRY__MODEL_VERSION, oldModelVersion, modelVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWithdraws() {
		return withdraws;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdraws(boolean newWithdraws) {
		boolean oldWithdraws = withdraws;
		withdraws = newWithdraws;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE_ENTRY__WITHDRAWS, oldWithdraws, withdraws));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(int newCount) {
		int oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE_ENTRY__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StagePart> getParts() {
		if (parts == null) {
			parts = new EObjectContainmentEList<StagePart>(StagePart.class, this, ClientelePackage.STAGE_ENTRY__PARTS);
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
			case ClientelePackage.STAGE_ENTRY__PARTS:
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
			case ClientelePackage.STAGE_ENTRY__MODEL:
				return getModel();
			case ClientelePackage.STAGE_ENTRY__DAY:
				return getDay();
			case ClientelePackage.STAGE_ENTRY__RECORDED_AT:
				return getRecordedAt();
			case ClientelePackage.STAGE_ENTRY__FROM:
				return getFrom();
			case ClientelePackage.STAGE_ENTRY__TO:
				return getTo();
			case ClientelePackage.STAGE_ENTRY__CAUSE:
				return getCause();
			case ClientelePackage.STAGE_ENTRY__COMMIT:
				return getCommit();
			case ClientelePackage.STAGE_ENTRY__MODEL_VERSION:
				return getModelVersion();
			case ClientelePackage.STAGE_ENTRY__WITHDRAWS:
				return isWithdraws();
			case ClientelePackage.STAGE_ENTRY__COUNT:
				return getCount();
			case ClientelePackage.STAGE_ENTRY__PARTS:
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
			case ClientelePackage.STAGE_ENTRY__MODEL:
				setModel((StageModelId)newValue);
				return;
			case ClientelePackage.STAGE_ENTRY__DAY:
				setDay((LocalDate)newValue);
				return;
			case ClientelePackage.STAGE_ENTRY__RECORDED_AT:
				setRecordedAt((LocalDateTime)newValue);
				return;
			case ClientelePackage.STAGE_ENTRY__FROM:
				setFrom((String)newValue);
				return;
			case ClientelePackage.STAGE_ENTRY__TO:
				setTo((String)newValue);
				return;
			case ClientelePackage.STAGE_ENTRY__CAUSE:
				setCause((StageCause)newValue);
				return;
			case ClientelePackage.STAGE_ENTRY__COMMIT:
				setCommit((Long)newValue);
				return;
			case ClientelePackage.STAGE_ENTRY__MODEL_VERSION:
				setModelVersion((Integer)newValue);
				return;
			case ClientelePackage.STAGE_ENTRY__WITHDRAWS:
				setWithdraws((Boolean)newValue);
				return;
			case ClientelePackage.STAGE_ENTRY__COUNT:
				setCount((Integer)newValue);
				return;
			case ClientelePackage.STAGE_ENTRY__PARTS:
				getParts().clear();
				getParts().addAll((Collection<? extends StagePart>)newValue);
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
			case ClientelePackage.STAGE_ENTRY__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case ClientelePackage.STAGE_ENTRY__DAY:
				setDay(DAY_EDEFAULT);
				return;
			case ClientelePackage.STAGE_ENTRY__RECORDED_AT:
				setRecordedAt(RECORDED_AT_EDEFAULT);
				return;
			case ClientelePackage.STAGE_ENTRY__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case ClientelePackage.STAGE_ENTRY__TO:
				setTo(TO_EDEFAULT);
				return;
			case ClientelePackage.STAGE_ENTRY__CAUSE:
				setCause(CAUSE_EDEFAULT);
				return;
			case ClientelePackage.STAGE_ENTRY__COMMIT:
				setCommit(COMMIT_EDEFAULT);
				return;
			case ClientelePackage.STAGE_ENTRY__MODEL_VERSION:
				setModelVersion(MODEL_VERSION_EDEFAULT);
				return;
			case ClientelePackage.STAGE_ENTRY__WITHDRAWS:
				setWithdraws(WITHDRAWS_EDEFAULT);
				return;
			case ClientelePackage.STAGE_ENTRY__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case ClientelePackage.STAGE_ENTRY__PARTS:
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
			case ClientelePackage.STAGE_ENTRY__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case ClientelePackage.STAGE_ENTRY__DAY:
				return DAY_EDEFAULT == null ? day != null : !DAY_EDEFAULT.equals(day);
			case ClientelePackage.STAGE_ENTRY__RECORDED_AT:
				return RECORDED_AT_EDEFAULT == null ? recordedAt != null : !RECORDED_AT_EDEFAULT.equals(recordedAt);
			case ClientelePackage.STAGE_ENTRY__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case ClientelePackage.STAGE_ENTRY__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case ClientelePackage.STAGE_ENTRY__CAUSE:
				return cause != CAUSE_EDEFAULT;
			case ClientelePackage.STAGE_ENTRY__COMMIT:
				return commit != COMMIT_EDEFAULT;
			case ClientelePackage.STAGE_ENTRY__MODEL_VERSION:
				return modelVersion != MODEL_VERSION_EDEFAULT;
			case ClientelePackage.STAGE_ENTRY__WITHDRAWS:
				return withdraws != WITHDRAWS_EDEFAULT;
			case ClientelePackage.STAGE_ENTRY__COUNT:
				return count != COUNT_EDEFAULT;
			case ClientelePackage.STAGE_ENTRY__PARTS:
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
		result.append(" (model: ");
		result.append(model);
		result.append(", day: ");
		result.append(day);
		result.append(", recordedAt: ");
		result.append(recordedAt);
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", cause: ");
		result.append(cause);
		result.append(", commit: ");
		result.append(commit);
		result.append(", modelVersion: ");
		result.append(modelVersion);
		result.append(", withdraws: ");
		result.append(withdraws);
		result.append(", count: ");
		result.append(count);
		result.append(')');
		return result.toString();
	}

} //StageEntryImpl
