/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.clientele.model.CarePlan;
import org.clientele.model.ClientelePackage;
import org.clientele.model.PlanKind;
import org.clientele.model.PlanSection;
import org.clientele.model.PlanState;
import org.clientele.model.PlanStep;
import org.clientele.model.PlanVisit;
import org.clientele.model.TaskChannel;

import org.clientele.model.value.PartyId;

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
 * An implementation of the model object '<em><b>Care Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.CarePlanImpl#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.clientele.model.impl.CarePlanImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.impl.CarePlanImpl#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.clientele.model.impl.CarePlanImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.clientele.model.impl.CarePlanImpl#getState <em>State</em>}</li>
 *   <li>{@link org.clientele.model.impl.CarePlanImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.clientele.model.impl.CarePlanImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.clientele.model.impl.CarePlanImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.clientele.model.impl.CarePlanImpl#getRecurrence <em>Recurrence</em>}</li>
 *   <li>{@link org.clientele.model.impl.CarePlanImpl#getMinute <em>Minute</em>}</li>
 *   <li>{@link org.clientele.model.impl.CarePlanImpl#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.clientele.model.impl.CarePlanImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.clientele.model.impl.CarePlanImpl#getPlannedTo <em>Planned To</em>}</li>
 *   <li>{@link org.clientele.model.impl.CarePlanImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.clientele.model.impl.CarePlanImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.clientele.model.impl.CarePlanImpl#getVisits <em>Visits</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CarePlanImpl extends AggregateImpl implements CarePlan {
	/**
	 * The default value of the '{@link #getCustomer() <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomer()
	 * @generated
	 * @ordered
	 */
	protected static final PartyId CUSTOMER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCustomer() <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomer()
	 * @generated
	 * @ordered
	 */
	protected PartyId customer = CUSTOMER_EDEFAULT;

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
	 * The default value of the '{@link #getTemplate() <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplate()
	 * @generated
	 * @ordered
	 */
	protected static final String TEMPLATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTemplate() <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplate()
	 * @generated
	 * @ordered
	 */
	protected String template = TEMPLATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final PlanState STATE_EDEFAULT = PlanState.ACTIVE;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected PlanState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate until = UNTIL_EDEFAULT;

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
	 * The default value of the '{@link #getPlannedTo() <em>Planned To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PLANNED_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlannedTo() <em>Planned To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate plannedTo = PLANNED_TO_EDEFAULT;

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
	 * The cached value of the '{@link #getVisits() <em>Visits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisits()
	 * @generated
	 * @ordered
	 */
	protected EList<PlanVisit> visits;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CarePlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.CARE_PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartyId getCustomer() {
		return customer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustomer(PartyId newCustomer) {
		PartyId oldCustomer = customer;
		customer = newCustomer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CARE_PLAN__CUSTOMER, oldCustomer, customer));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CARE_PLAN__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTemplate() {
		return template;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemplate(String newTemplate) {
		String oldTemplate = template;
		template = newTemplate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CARE_PLAN__TEMPLATE, oldTemplate, template));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CARE_PLAN__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(PlanState newState) {
		PlanState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CARE_PLAN__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CARE_PLAN__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDate newStart) {
		LocalDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CARE_PLAN__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getUntil() {
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(LocalDate newUntil) {
		LocalDate oldUntil = until;
		until = newUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CARE_PLAN__UNTIL, oldUntil, until));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CARE_PLAN__RECURRENCE, oldRecurrence, recurrence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CARE_PLAN__MINUTE, oldMinute, minute));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CARE_PLAN__EFFORT, oldEffort, effort));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CARE_PLAN__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPlannedTo() {
		return plannedTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlannedTo(LocalDate newPlannedTo) {
		LocalDate oldPlannedTo = plannedTo;
		plannedTo = newPlannedTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CARE_PLAN__PLANNED_TO, oldPlannedTo, plannedTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlanSection> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<PlanSection>(PlanSection.class, this, ClientelePackage.CARE_PLAN__SECTIONS);
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
			steps = new EObjectContainmentEList<PlanStep>(PlanStep.class, this, ClientelePackage.CARE_PLAN__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlanVisit> getVisits() {
		if (visits == null) {
			visits = new EObjectContainmentEList<PlanVisit>(PlanVisit.class, this, ClientelePackage.CARE_PLAN__VISITS);
		}
		return visits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClientelePackage.CARE_PLAN__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
			case ClientelePackage.CARE_PLAN__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
			case ClientelePackage.CARE_PLAN__VISITS:
				return ((InternalEList<?>)getVisits()).basicRemove(otherEnd, msgs);
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
			case ClientelePackage.CARE_PLAN__CUSTOMER:
				return getCustomer();
			case ClientelePackage.CARE_PLAN__KIND:
				return getKind();
			case ClientelePackage.CARE_PLAN__TEMPLATE:
				return getTemplate();
			case ClientelePackage.CARE_PLAN__TITLE:
				return getTitle();
			case ClientelePackage.CARE_PLAN__STATE:
				return getState();
			case ClientelePackage.CARE_PLAN__OWNER:
				return getOwner();
			case ClientelePackage.CARE_PLAN__START:
				return getStart();
			case ClientelePackage.CARE_PLAN__UNTIL:
				return getUntil();
			case ClientelePackage.CARE_PLAN__RECURRENCE:
				return getRecurrence();
			case ClientelePackage.CARE_PLAN__MINUTE:
				return getMinute();
			case ClientelePackage.CARE_PLAN__EFFORT:
				return getEffort();
			case ClientelePackage.CARE_PLAN__CHANNEL:
				return getChannel();
			case ClientelePackage.CARE_PLAN__PLANNED_TO:
				return getPlannedTo();
			case ClientelePackage.CARE_PLAN__SECTIONS:
				return getSections();
			case ClientelePackage.CARE_PLAN__STEPS:
				return getSteps();
			case ClientelePackage.CARE_PLAN__VISITS:
				return getVisits();
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
			case ClientelePackage.CARE_PLAN__CUSTOMER:
				setCustomer((PartyId)newValue);
				return;
			case ClientelePackage.CARE_PLAN__KIND:
				setKind((PlanKind)newValue);
				return;
			case ClientelePackage.CARE_PLAN__TEMPLATE:
				setTemplate((String)newValue);
				return;
			case ClientelePackage.CARE_PLAN__TITLE:
				setTitle((String)newValue);
				return;
			case ClientelePackage.CARE_PLAN__STATE:
				setState((PlanState)newValue);
				return;
			case ClientelePackage.CARE_PLAN__OWNER:
				setOwner((String)newValue);
				return;
			case ClientelePackage.CARE_PLAN__START:
				setStart((LocalDate)newValue);
				return;
			case ClientelePackage.CARE_PLAN__UNTIL:
				setUntil((LocalDate)newValue);
				return;
			case ClientelePackage.CARE_PLAN__RECURRENCE:
				setRecurrence((String)newValue);
				return;
			case ClientelePackage.CARE_PLAN__MINUTE:
				setMinute((Integer)newValue);
				return;
			case ClientelePackage.CARE_PLAN__EFFORT:
				setEffort((Integer)newValue);
				return;
			case ClientelePackage.CARE_PLAN__CHANNEL:
				setChannel((TaskChannel)newValue);
				return;
			case ClientelePackage.CARE_PLAN__PLANNED_TO:
				setPlannedTo((LocalDate)newValue);
				return;
			case ClientelePackage.CARE_PLAN__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends PlanSection>)newValue);
				return;
			case ClientelePackage.CARE_PLAN__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends PlanStep>)newValue);
				return;
			case ClientelePackage.CARE_PLAN__VISITS:
				getVisits().clear();
				getVisits().addAll((Collection<? extends PlanVisit>)newValue);
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
			case ClientelePackage.CARE_PLAN__CUSTOMER:
				setCustomer(CUSTOMER_EDEFAULT);
				return;
			case ClientelePackage.CARE_PLAN__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ClientelePackage.CARE_PLAN__TEMPLATE:
				setTemplate(TEMPLATE_EDEFAULT);
				return;
			case ClientelePackage.CARE_PLAN__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ClientelePackage.CARE_PLAN__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ClientelePackage.CARE_PLAN__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case ClientelePackage.CARE_PLAN__START:
				setStart(START_EDEFAULT);
				return;
			case ClientelePackage.CARE_PLAN__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case ClientelePackage.CARE_PLAN__RECURRENCE:
				setRecurrence(RECURRENCE_EDEFAULT);
				return;
			case ClientelePackage.CARE_PLAN__MINUTE:
				setMinute(MINUTE_EDEFAULT);
				return;
			case ClientelePackage.CARE_PLAN__EFFORT:
				setEffort(EFFORT_EDEFAULT);
				return;
			case ClientelePackage.CARE_PLAN__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
				return;
			case ClientelePackage.CARE_PLAN__PLANNED_TO:
				setPlannedTo(PLANNED_TO_EDEFAULT);
				return;
			case ClientelePackage.CARE_PLAN__SECTIONS:
				getSections().clear();
				return;
			case ClientelePackage.CARE_PLAN__STEPS:
				getSteps().clear();
				return;
			case ClientelePackage.CARE_PLAN__VISITS:
				getVisits().clear();
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
			case ClientelePackage.CARE_PLAN__CUSTOMER:
				return CUSTOMER_EDEFAULT == null ? customer != null : !CUSTOMER_EDEFAULT.equals(customer);
			case ClientelePackage.CARE_PLAN__KIND:
				return kind != KIND_EDEFAULT;
			case ClientelePackage.CARE_PLAN__TEMPLATE:
				return TEMPLATE_EDEFAULT == null ? template != null : !TEMPLATE_EDEFAULT.equals(template);
			case ClientelePackage.CARE_PLAN__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ClientelePackage.CARE_PLAN__STATE:
				return state != STATE_EDEFAULT;
			case ClientelePackage.CARE_PLAN__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case ClientelePackage.CARE_PLAN__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case ClientelePackage.CARE_PLAN__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case ClientelePackage.CARE_PLAN__RECURRENCE:
				return RECURRENCE_EDEFAULT == null ? recurrence != null : !RECURRENCE_EDEFAULT.equals(recurrence);
			case ClientelePackage.CARE_PLAN__MINUTE:
				return minute != MINUTE_EDEFAULT;
			case ClientelePackage.CARE_PLAN__EFFORT:
				return effort != EFFORT_EDEFAULT;
			case ClientelePackage.CARE_PLAN__CHANNEL:
				return channel != CHANNEL_EDEFAULT;
			case ClientelePackage.CARE_PLAN__PLANNED_TO:
				return PLANNED_TO_EDEFAULT == null ? plannedTo != null : !PLANNED_TO_EDEFAULT.equals(plannedTo);
			case ClientelePackage.CARE_PLAN__SECTIONS:
				return sections != null && !sections.isEmpty();
			case ClientelePackage.CARE_PLAN__STEPS:
				return steps != null && !steps.isEmpty();
			case ClientelePackage.CARE_PLAN__VISITS:
				return visits != null && !visits.isEmpty();
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
		result.append(" (customer: ");
		result.append(customer);
		result.append(", kind: ");
		result.append(kind);
		result.append(", template: ");
		result.append(template);
		result.append(", title: ");
		result.append(title);
		result.append(", state: ");
		result.append(state);
		result.append(", owner: ");
		result.append(owner);
		result.append(", start: ");
		result.append(start);
		result.append(", until: ");
		result.append(until);
		result.append(", recurrence: ");
		result.append(recurrence);
		result.append(", minute: ");
		result.append(minute);
		result.append(", effort: ");
		result.append(effort);
		result.append(", channel: ");
		result.append(channel);
		result.append(", plannedTo: ");
		result.append(plannedTo);
		result.append(')');
		return result.toString();
	}

} //CarePlanImpl
