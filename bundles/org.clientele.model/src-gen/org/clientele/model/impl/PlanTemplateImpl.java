/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.util.Collection;

import org.clientele.model.ClientelePackage;
import org.clientele.model.PlanKind;
import org.clientele.model.PlanSection;
import org.clientele.model.PlanStep;
import org.clientele.model.PlanTemplate;
import org.clientele.model.TaskChannel;
import org.clientele.model.Titled;

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
 * An implementation of the model object '<em><b>Plan Template</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.PlanTemplateImpl#getEnglish <em>English</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanTemplateImpl#getChinese <em>Chinese</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanTemplateImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanTemplateImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanTemplateImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanTemplateImpl#getSegment <em>Segment</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanTemplateImpl#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanTemplateImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanTemplateImpl#getRecurrence <em>Recurrence</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanTemplateImpl#getMinute <em>Minute</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanTemplateImpl#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanTemplateImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanTemplateImpl#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanTemplateImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanTemplateImpl#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanTemplateImpl extends AggregateImpl implements PlanTemplate {
	/**
	 * The default value of the '{@link #getEnglish() <em>English</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnglish()
	 * @generated
	 * @ordered
	 */
	protected static final String ENGLISH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnglish() <em>English</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnglish()
	 * @generated
	 * @ordered
	 */
	protected String english = ENGLISH_EDEFAULT;

	/**
	 * The default value of the '{@link #getChinese() <em>Chinese</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChinese()
	 * @generated
	 * @ordered
	 */
	protected static final String CHINESE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChinese() <em>Chinese</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChinese()
	 * @generated
	 * @ordered
	 */
	protected String chinese = CHINESE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final PlanKind KIND_EDEFAULT = PlanKind.CARE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected PlanKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSegment() <em>Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSegment()
	 * @generated
	 * @ordered
	 */
	protected static final String SEGMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSegment() <em>Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSegment()
	 * @generated
	 * @ordered
	 */
	protected String segment = SEGMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getScheme() <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheme()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHEME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScheme() <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheme()
	 * @generated
	 * @ordered
	 */
	protected String scheme = SCHEME_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected String value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecurrence() <em>Recurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecurrence()
	 * @generated
	 * @ordered
	 */
	protected static final String RECURRENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecurrence() <em>Recurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecurrence()
	 * @generated
	 * @ordered
	 */
	protected String recurrence = RECURRENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinute() <em>Minute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinute()
	 * @generated
	 * @ordered
	 */
	protected static final int MINUTE_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getMinute() <em>Minute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinute()
	 * @generated
	 * @ordered
	 */
	protected int minute = MINUTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffort() <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffort()
	 * @generated
	 * @ordered
	 */
	protected static final int EFFORT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEffort() <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffort()
	 * @generated
	 * @ordered
	 */
	protected int effort = EFFORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final TaskChannel CHANNEL_EDEFAULT = TaskChannel.NOT_STATED;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected TaskChannel channel = CHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #isRetired() <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRetired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RETIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRetired() <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRetired()
	 * @generated
	 * @ordered
	 */
	protected boolean retired = RETIRED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<PlanSection> sections;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<PlanStep> steps;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanTemplateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.PLAN_TEMPLATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnglish() {
		return english;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnglish(String newEnglish) {
		String oldEnglish = english;
		english = newEnglish;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_TEMPLATE__ENGLISH, oldEnglish, english));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChinese() {
		return chinese;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChinese(String newChinese) {
		String oldChinese = chinese;
		chinese = newChinese;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_TEMPLATE__CHINESE, oldChinese, chinese));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_TEMPLATE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_TEMPLATE__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(PlanKind newKind) {
		PlanKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_TEMPLATE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSegment() {
		return segment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSegment(String newSegment) {
		String oldSegment = segment;
		segment = newSegment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_TEMPLATE__SEGMENT, oldSegment, segment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScheme() {
		return scheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScheme(String newScheme) {
		String oldScheme = scheme;
		scheme = newScheme;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_TEMPLATE__SCHEME, oldScheme, scheme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(String newValue) {
		String oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_TEMPLATE__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecurrence() {
		return recurrence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecurrence(String newRecurrence) {
		String oldRecurrence = recurrence;
		recurrence = newRecurrence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_TEMPLATE__RECURRENCE, oldRecurrence, recurrence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinute() {
		return minute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinute(int newMinute) {
		int oldMinute = minute;
		minute = newMinute;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_TEMPLATE__MINUTE, oldMinute, minute));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEffort() {
		return effort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffort(int newEffort) {
		int oldEffort = effort;
		effort = newEffort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_TEMPLATE__EFFORT, oldEffort, effort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TaskChannel getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(TaskChannel newChannel) {
		TaskChannel oldChannel = channel;
		channel = newChannel == null ? CHANNEL_EDEFAULT : newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_TEMPLATE__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRetired() {
		return retired;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetired(boolean newRetired) {
		boolean oldRetired = retired;
		retired = newRetired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_TEMPLATE__RETIRED, oldRetired, retired));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlanSection> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<PlanSection>(PlanSection.class, this, ClientelePackage.PLAN_TEMPLATE__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlanStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<PlanStep>(PlanStep.class, this, ClientelePackage.PLAN_TEMPLATE__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClientelePackage.PLAN_TEMPLATE__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
			case ClientelePackage.PLAN_TEMPLATE__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
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
			case ClientelePackage.PLAN_TEMPLATE__ENGLISH:
				return getEnglish();
			case ClientelePackage.PLAN_TEMPLATE__CHINESE:
				return getChinese();
			case ClientelePackage.PLAN_TEMPLATE__DESCRIPTION:
				return getDescription();
			case ClientelePackage.PLAN_TEMPLATE__KEY:
				return getKey();
			case ClientelePackage.PLAN_TEMPLATE__KIND:
				return getKind();
			case ClientelePackage.PLAN_TEMPLATE__SEGMENT:
				return getSegment();
			case ClientelePackage.PLAN_TEMPLATE__SCHEME:
				return getScheme();
			case ClientelePackage.PLAN_TEMPLATE__VALUE:
				return getValue();
			case ClientelePackage.PLAN_TEMPLATE__RECURRENCE:
				return getRecurrence();
			case ClientelePackage.PLAN_TEMPLATE__MINUTE:
				return getMinute();
			case ClientelePackage.PLAN_TEMPLATE__EFFORT:
				return getEffort();
			case ClientelePackage.PLAN_TEMPLATE__CHANNEL:
				return getChannel();
			case ClientelePackage.PLAN_TEMPLATE__RETIRED:
				return isRetired();
			case ClientelePackage.PLAN_TEMPLATE__SECTIONS:
				return getSections();
			case ClientelePackage.PLAN_TEMPLATE__STEPS:
				return getSteps();
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
			case ClientelePackage.PLAN_TEMPLATE__ENGLISH:
				setEnglish((String)newValue);
				return;
			case ClientelePackage.PLAN_TEMPLATE__CHINESE:
				setChinese((String)newValue);
				return;
			case ClientelePackage.PLAN_TEMPLATE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ClientelePackage.PLAN_TEMPLATE__KEY:
				setKey((String)newValue);
				return;
			case ClientelePackage.PLAN_TEMPLATE__KIND:
				setKind((PlanKind)newValue);
				return;
			case ClientelePackage.PLAN_TEMPLATE__SEGMENT:
				setSegment((String)newValue);
				return;
			case ClientelePackage.PLAN_TEMPLATE__SCHEME:
				setScheme((String)newValue);
				return;
			case ClientelePackage.PLAN_TEMPLATE__VALUE:
				setValue((String)newValue);
				return;
			case ClientelePackage.PLAN_TEMPLATE__RECURRENCE:
				setRecurrence((String)newValue);
				return;
			case ClientelePackage.PLAN_TEMPLATE__MINUTE:
				setMinute((Integer)newValue);
				return;
			case ClientelePackage.PLAN_TEMPLATE__EFFORT:
				setEffort((Integer)newValue);
				return;
			case ClientelePackage.PLAN_TEMPLATE__CHANNEL:
				setChannel((TaskChannel)newValue);
				return;
			case ClientelePackage.PLAN_TEMPLATE__RETIRED:
				setRetired((Boolean)newValue);
				return;
			case ClientelePackage.PLAN_TEMPLATE__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends PlanSection>)newValue);
				return;
			case ClientelePackage.PLAN_TEMPLATE__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends PlanStep>)newValue);
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
			case ClientelePackage.PLAN_TEMPLATE__ENGLISH:
				setEnglish(ENGLISH_EDEFAULT);
				return;
			case ClientelePackage.PLAN_TEMPLATE__CHINESE:
				setChinese(CHINESE_EDEFAULT);
				return;
			case ClientelePackage.PLAN_TEMPLATE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ClientelePackage.PLAN_TEMPLATE__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ClientelePackage.PLAN_TEMPLATE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ClientelePackage.PLAN_TEMPLATE__SEGMENT:
				setSegment(SEGMENT_EDEFAULT);
				return;
			case ClientelePackage.PLAN_TEMPLATE__SCHEME:
				setScheme(SCHEME_EDEFAULT);
				return;
			case ClientelePackage.PLAN_TEMPLATE__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case ClientelePackage.PLAN_TEMPLATE__RECURRENCE:
				setRecurrence(RECURRENCE_EDEFAULT);
				return;
			case ClientelePackage.PLAN_TEMPLATE__MINUTE:
				setMinute(MINUTE_EDEFAULT);
				return;
			case ClientelePackage.PLAN_TEMPLATE__EFFORT:
				setEffort(EFFORT_EDEFAULT);
				return;
			case ClientelePackage.PLAN_TEMPLATE__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
				return;
			case ClientelePackage.PLAN_TEMPLATE__RETIRED:
				setRetired(RETIRED_EDEFAULT);
				return;
			case ClientelePackage.PLAN_TEMPLATE__SECTIONS:
				getSections().clear();
				return;
			case ClientelePackage.PLAN_TEMPLATE__STEPS:
				getSteps().clear();
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
			case ClientelePackage.PLAN_TEMPLATE__ENGLISH:
				return ENGLISH_EDEFAULT == null ? english != null : !ENGLISH_EDEFAULT.equals(english);
			case ClientelePackage.PLAN_TEMPLATE__CHINESE:
				return CHINESE_EDEFAULT == null ? chinese != null : !CHINESE_EDEFAULT.equals(chinese);
			case ClientelePackage.PLAN_TEMPLATE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ClientelePackage.PLAN_TEMPLATE__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ClientelePackage.PLAN_TEMPLATE__KIND:
				return kind != KIND_EDEFAULT;
			case ClientelePackage.PLAN_TEMPLATE__SEGMENT:
				return SEGMENT_EDEFAULT == null ? segment != null : !SEGMENT_EDEFAULT.equals(segment);
			case ClientelePackage.PLAN_TEMPLATE__SCHEME:
				return SCHEME_EDEFAULT == null ? scheme != null : !SCHEME_EDEFAULT.equals(scheme);
			case ClientelePackage.PLAN_TEMPLATE__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case ClientelePackage.PLAN_TEMPLATE__RECURRENCE:
				return RECURRENCE_EDEFAULT == null ? recurrence != null : !RECURRENCE_EDEFAULT.equals(recurrence);
			case ClientelePackage.PLAN_TEMPLATE__MINUTE:
				return minute != MINUTE_EDEFAULT;
			case ClientelePackage.PLAN_TEMPLATE__EFFORT:
				return effort != EFFORT_EDEFAULT;
			case ClientelePackage.PLAN_TEMPLATE__CHANNEL:
				return channel != CHANNEL_EDEFAULT;
			case ClientelePackage.PLAN_TEMPLATE__RETIRED:
				return retired != RETIRED_EDEFAULT;
			case ClientelePackage.PLAN_TEMPLATE__SECTIONS:
				return sections != null && !sections.isEmpty();
			case ClientelePackage.PLAN_TEMPLATE__STEPS:
				return steps != null && !steps.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Titled.class) {
			switch (derivedFeatureID) {
				case ClientelePackage.PLAN_TEMPLATE__ENGLISH: return ClientelePackage.TITLED__ENGLISH;
				case ClientelePackage.PLAN_TEMPLATE__CHINESE: return ClientelePackage.TITLED__CHINESE;
				case ClientelePackage.PLAN_TEMPLATE__DESCRIPTION: return ClientelePackage.TITLED__DESCRIPTION;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Titled.class) {
			switch (baseFeatureID) {
				case ClientelePackage.TITLED__ENGLISH: return ClientelePackage.PLAN_TEMPLATE__ENGLISH;
				case ClientelePackage.TITLED__CHINESE: return ClientelePackage.PLAN_TEMPLATE__CHINESE;
				case ClientelePackage.TITLED__DESCRIPTION: return ClientelePackage.PLAN_TEMPLATE__DESCRIPTION;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (english: ");
		result.append(english);
		result.append(", chinese: ");
		result.append(chinese);
		result.append(", description: ");
		result.append(description);
		result.append(", key: ");
		result.append(key);
		result.append(", kind: ");
		result.append(kind);
		result.append(", segment: ");
		result.append(segment);
		result.append(", scheme: ");
		result.append(scheme);
		result.append(", value: ");
		result.append(value);
		result.append(", recurrence: ");
		result.append(recurrence);
		result.append(", minute: ");
		result.append(minute);
		result.append(", effort: ");
		result.append(effort);
		result.append(", channel: ");
		result.append(channel);
		result.append(", retired: ");
		result.append(retired);
		result.append(')');
		return result.toString();
	}

} //PlanTemplateImpl
