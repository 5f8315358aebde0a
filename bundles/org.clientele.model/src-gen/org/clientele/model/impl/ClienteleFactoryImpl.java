/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.clientele.model.*;

import org.clientele.model.value.CarePlanId;
import org.clientele.model.value.OrderId;
import org.clientele.model.value.OrderLineId;
import org.clientele.model.value.PartyId;
import org.clientele.model.value.ProductId;
import org.clientele.model.value.SegmentId;
import org.clientele.model.value.StageModelId;
import org.clientele.model.value.TaskId;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ClienteleFactoryImpl extends EFactoryImpl implements ClienteleFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ClienteleFactory init() {
		try {
			ClienteleFactory theClienteleFactory = (ClienteleFactory)EPackage.Registry.INSTANCE.getEFactory(ClientelePackage.eNS_URI);
			if (theClienteleFactory != null) {
				return theClienteleFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ClienteleFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ClienteleFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ClientelePackage.PERSON: return createPerson();
			case ClientelePackage.ORGANISATION: return createOrganisation();
			case ClientelePackage.PARTY_NAME: return createPartyName();
			case ClientelePackage.ADDRESS: return createAddress();
			case ClientelePackage.CONTACT_POINT: return createContactPoint();
			case ClientelePackage.IDENTIFIER: return createIdentifier();
			case ClientelePackage.RELATIONSHIP: return createRelationship();
			case ClientelePackage.VALUE_ORIGIN: return createValueOrigin();
			case ClientelePackage.ATTACHMENT: return createAttachment();
			case ClientelePackage.CUSTOMER: return createCustomer();
			case ClientelePackage.TAG: return createTag();
			case ClientelePackage.CLASSIFICATION: return createClassification();
			case ClientelePackage.LAMP: return createLamp();
			case ClientelePackage.RATING: return createRating();
			case ClientelePackage.NEED: return createNeed();
			case ClientelePackage.RECORDED_DECISION: return createRecordedDecision();
			case ClientelePackage.CLASSIFICATION_SCHEME: return createClassificationScheme();
			case ClientelePackage.SCHEME_VALUE: return createSchemeValue();
			case ClientelePackage.FIELD_DEFINITION: return createFieldDefinition();
			case ClientelePackage.FIELD_KIND: return createFieldKind();
			case ClientelePackage.FIELD_CHOICE: return createFieldChoice();
			case ClientelePackage.FIELD_VALUE: return createFieldValue();
			case ClientelePackage.PROFILE_DEFINITION: return createProfileDefinition();
			case ClientelePackage.PROFILE_FIELD: return createProfileField();
			case ClientelePackage.SCORECARD: return createScorecard();
			case ClientelePackage.SCORECARD_CRITERION: return createScorecardCriterion();
			case ClientelePackage.DECISION_TABLE: return createDecisionTable();
			case ClientelePackage.DECISION_COLUMN: return createDecisionColumn();
			case ClientelePackage.DECISION_ROW: return createDecisionRow();
			case ClientelePackage.DECISION_CELL: return createDecisionCell();
			case ClientelePackage.DECISION_TEST: return createDecisionTest();
			case ClientelePackage.INTERACTION: return createInteraction();
			case ClientelePackage.PARTICIPANT: return createParticipant();
			case ClientelePackage.TASK: return createTask();
			case ClientelePackage.PRODUCT: return createProduct();
			case ClientelePackage.ORDER: return createOrder();
			case ClientelePackage.ORDER_LINE: return createOrderLine();
			case ClientelePackage.SEGMENT: return createSegment();
			case ClientelePackage.MANUAL_MEMBER: return createManualMember();
			case ClientelePackage.MEMBERSHIP_ENTRY: return createMembershipEntry();
			case ClientelePackage.MEMBERSHIP_PART: return createMembershipPart();
			case ClientelePackage.COMPOSITE_CONDITION: return createCompositeCondition();
			case ClientelePackage.NEGATION: return createNegation();
			case ClientelePackage.TYPED_CONDITION: return createTypedCondition();
			case ClientelePackage.OPERAND: return createOperand();
			case ClientelePackage.RFM_MODEL: return createRfmModel();
			case ClientelePackage.RFM_BORDER: return createRfmBorder();
			case ClientelePackage.RFM_AREA: return createRfmArea();
			case ClientelePackage.GRADE_TABLE: return createGradeTable();
			case ClientelePackage.GRADE_METRIC: return createGradeMetric();
			case ClientelePackage.GRADE: return createGrade();
			case ClientelePackage.GRADE_THRESHOLD: return createGradeThreshold();
			case ClientelePackage.PRIVILEGE: return createPrivilege();
			case ClientelePackage.PRIVILEGE_GRANT: return createPrivilegeGrant();
			case ClientelePackage.STAGE_MODEL: return createStageModel();
			case ClientelePackage.STAGE: return createStage();
			case ClientelePackage.STAGE_TRANSITION: return createStageTransition();
			case ClientelePackage.STAGE_GUARD_USE: return createStageGuardUse();
			case ClientelePackage.STAGE_ENTRY: return createStageEntry();
			case ClientelePackage.STAGE_PART: return createStagePart();
			case ClientelePackage.STAGE_MOVE: return createStageMove();
			case ClientelePackage.DECLINE_MODEL: return createDeclineModel();
			case ClientelePackage.DECLINE_SIGNAL_USE: return createDeclineSignalUse();
			case ClientelePackage.DECLINE_CASE: return createDeclineCase();
			case ClientelePackage.CONTACT_POLICY: return createContactPolicy();
			case ClientelePackage.CONTACT_LIMIT: return createContactLimit();
			case ClientelePackage.PLAN_TEMPLATE: return createPlanTemplate();
			case ClientelePackage.PLAN_STEP: return createPlanStep();
			case ClientelePackage.PLAN_SECTION: return createPlanSection();
			case ClientelePackage.CARE_PLAN: return createCarePlan();
			case ClientelePackage.PLAN_VISIT: return createPlanVisit();
			case ClientelePackage.WORK_CAPACITY: return createWorkCapacity();
			case ClientelePackage.CAPACITY_EXCEPTION: return createCapacityException();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ClientelePackage.NAME_KIND:
				return createNameKindFromString(eDataType, initialValue);
			case ClientelePackage.NAME_SCRIPT:
				return createNameScriptFromString(eDataType, initialValue);
			case ClientelePackage.ADDRESS_KIND:
				return createAddressKindFromString(eDataType, initialValue);
			case ClientelePackage.CONTACT_POINT_KIND:
				return createContactPointKindFromString(eDataType, initialValue);
			case ClientelePackage.CONSENT:
				return createConsentFromString(eDataType, initialValue);
			case ClientelePackage.RELATIONSHIP_KIND:
				return createRelationshipKindFromString(eDataType, initialValue);
			case ClientelePackage.TIE_STRENGTH:
				return createTieStrengthFromString(eDataType, initialValue);
			case ClientelePackage.EVIDENCE_SOURCE:
				return createEvidenceSourceFromString(eDataType, initialValue);
			case ClientelePackage.CUSTOMER_KIND:
				return createCustomerKindFromString(eDataType, initialValue);
			case ClientelePackage.VALUE_SOURCE:
				return createValueSourceFromString(eDataType, initialValue);
			case ClientelePackage.LAMP_KIND:
				return createLampKindFromString(eDataType, initialValue);
			case ClientelePackage.LAMP_STATE:
				return createLampStateFromString(eDataType, initialValue);
			case ClientelePackage.NEED_KIND:
				return createNeedKindFromString(eDataType, initialValue);
			case ClientelePackage.NEED_STATE:
				return createNeedStateFromString(eDataType, initialValue);
			case ClientelePackage.FIELD_TYPE:
				return createFieldTypeFromString(eDataType, initialValue);
			case ClientelePackage.REQUIREMENT:
				return createRequirementFromString(eDataType, initialValue);
			case ClientelePackage.HIT_POLICY:
				return createHitPolicyFromString(eDataType, initialValue);
			case ClientelePackage.COLLECT_OPERATOR:
				return createCollectOperatorFromString(eDataType, initialValue);
			case ClientelePackage.CELL_TYPE:
				return createCellTypeFromString(eDataType, initialValue);
			case ClientelePackage.INTERACTION_KIND:
				return createInteractionKindFromString(eDataType, initialValue);
			case ClientelePackage.INTERACTION_DIRECTION:
				return createInteractionDirectionFromString(eDataType, initialValue);
			case ClientelePackage.ORDER_KIND:
				return createOrderKindFromString(eDataType, initialValue);
			case ClientelePackage.RETURN_MATCH:
				return createReturnMatchFromString(eDataType, initialValue);
			case ClientelePackage.MEMBERSHIP_CAUSE:
				return createMembershipCauseFromString(eDataType, initialValue);
			case ClientelePackage.JUNCTION:
				return createJunctionFromString(eDataType, initialValue);
			case ClientelePackage.OPERAND_TYPE:
				return createOperandTypeFromString(eDataType, initialValue);
			case ClientelePackage.RFM_MEASURE_KIND:
				return createRfmMeasureKindFromString(eDataType, initialValue);
			case ClientelePackage.RFM_TIE_KIND:
				return createRfmTieKindFromString(eDataType, initialValue);
			case ClientelePackage.PERIOD_UNIT:
				return createPeriodUnitFromString(eDataType, initialValue);
			case ClientelePackage.PRIVILEGE_KIND:
				return createPrivilegeKindFromString(eDataType, initialValue);
			case ClientelePackage.STAGE_CAUSE:
				return createStageCauseFromString(eDataType, initialValue);
			case ClientelePackage.DECLINE_DECISION:
				return createDeclineDecisionFromString(eDataType, initialValue);
			case ClientelePackage.CHURN_KIND:
				return createChurnKindFromString(eDataType, initialValue);
			case ClientelePackage.DECLINE_OUTCOME:
				return createDeclineOutcomeFromString(eDataType, initialValue);
			case ClientelePackage.PLAN_KIND:
				return createPlanKindFromString(eDataType, initialValue);
			case ClientelePackage.PLAN_STATE:
				return createPlanStateFromString(eDataType, initialValue);
			case ClientelePackage.TASK_PRIORITY:
				return createTaskPriorityFromString(eDataType, initialValue);
			case ClientelePackage.TASK_CHANNEL:
				return createTaskChannelFromString(eDataType, initialValue);
			case ClientelePackage.PARTY_ID:
				return createPartyIdFromString(eDataType, initialValue);
			case ClientelePackage.PRODUCT_ID:
				return createProductIdFromString(eDataType, initialValue);
			case ClientelePackage.ORDER_ID:
				return createOrderIdFromString(eDataType, initialValue);
			case ClientelePackage.ORDER_LINE_ID:
				return createOrderLineIdFromString(eDataType, initialValue);
			case ClientelePackage.TASK_ID:
				return createTaskIdFromString(eDataType, initialValue);
			case ClientelePackage.SEGMENT_ID:
				return createSegmentIdFromString(eDataType, initialValue);
			case ClientelePackage.STAGE_MODEL_ID:
				return createStageModelIdFromString(eDataType, initialValue);
			case ClientelePackage.CARE_PLAN_ID:
				return createCarePlanIdFromString(eDataType, initialValue);
			case ClientelePackage.DATE:
				return createDateFromString(eDataType, initialValue);
			case ClientelePackage.DATE_TIME:
				return createDateTimeFromString(eDataType, initialValue);
			case ClientelePackage.DECIMAL:
				return createDecimalFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ClientelePackage.NAME_KIND:
				return convertNameKindToString(eDataType, instanceValue);
			case ClientelePackage.NAME_SCRIPT:
				return convertNameScriptToString(eDataType, instanceValue);
			case ClientelePackage.ADDRESS_KIND:
				return convertAddressKindToString(eDataType, instanceValue);
			case ClientelePackage.CONTACT_POINT_KIND:
				return convertContactPointKindToString(eDataType, instanceValue);
			case ClientelePackage.CONSENT:
				return convertConsentToString(eDataType, instanceValue);
			case ClientelePackage.RELATIONSHIP_KIND:
				return convertRelationshipKindToString(eDataType, instanceValue);
			case ClientelePackage.TIE_STRENGTH:
				return convertTieStrengthToString(eDataType, instanceValue);
			case ClientelePackage.EVIDENCE_SOURCE:
				return convertEvidenceSourceToString(eDataType, instanceValue);
			case ClientelePackage.CUSTOMER_KIND:
				return convertCustomerKindToString(eDataType, instanceValue);
			case ClientelePackage.VALUE_SOURCE:
				return convertValueSourceToString(eDataType, instanceValue);
			case ClientelePackage.LAMP_KIND:
				return convertLampKindToString(eDataType, instanceValue);
			case ClientelePackage.LAMP_STATE:
				return convertLampStateToString(eDataType, instanceValue);
			case ClientelePackage.NEED_KIND:
				return convertNeedKindToString(eDataType, instanceValue);
			case ClientelePackage.NEED_STATE:
				return convertNeedStateToString(eDataType, instanceValue);
			case ClientelePackage.FIELD_TYPE:
				return convertFieldTypeToString(eDataType, instanceValue);
			case ClientelePackage.REQUIREMENT:
				return convertRequirementToString(eDataType, instanceValue);
			case ClientelePackage.HIT_POLICY:
				return convertHitPolicyToString(eDataType, instanceValue);
			case ClientelePackage.COLLECT_OPERATOR:
				return convertCollectOperatorToString(eDataType, instanceValue);
			case ClientelePackage.CELL_TYPE:
				return convertCellTypeToString(eDataType, instanceValue);
			case ClientelePackage.INTERACTION_KIND:
				return convertInteractionKindToString(eDataType, instanceValue);
			case ClientelePackage.INTERACTION_DIRECTION:
				return convertInteractionDirectionToString(eDataType, instanceValue);
			case ClientelePackage.ORDER_KIND:
				return convertOrderKindToString(eDataType, instanceValue);
			case ClientelePackage.RETURN_MATCH:
				return convertReturnMatchToString(eDataType, instanceValue);
			case ClientelePackage.MEMBERSHIP_CAUSE:
				return convertMembershipCauseToString(eDataType, instanceValue);
			case ClientelePackage.JUNCTION:
				return convertJunctionToString(eDataType, instanceValue);
			case ClientelePackage.OPERAND_TYPE:
				return convertOperandTypeToString(eDataType, instanceValue);
			case ClientelePackage.RFM_MEASURE_KIND:
				return convertRfmMeasureKindToString(eDataType, instanceValue);
			case ClientelePackage.RFM_TIE_KIND:
				return convertRfmTieKindToString(eDataType, instanceValue);
			case ClientelePackage.PERIOD_UNIT:
				return convertPeriodUnitToString(eDataType, instanceValue);
			case ClientelePackage.PRIVILEGE_KIND:
				return convertPrivilegeKindToString(eDataType, instanceValue);
			case ClientelePackage.STAGE_CAUSE:
				return convertStageCauseToString(eDataType, instanceValue);
			case ClientelePackage.DECLINE_DECISION:
				return convertDeclineDecisionToString(eDataType, instanceValue);
			case ClientelePackage.CHURN_KIND:
				return convertChurnKindToString(eDataType, instanceValue);
			case ClientelePackage.DECLINE_OUTCOME:
				return convertDeclineOutcomeToString(eDataType, instanceValue);
			case ClientelePackage.PLAN_KIND:
				return convertPlanKindToString(eDataType, instanceValue);
			case ClientelePackage.PLAN_STATE:
				return convertPlanStateToString(eDataType, instanceValue);
			case ClientelePackage.TASK_PRIORITY:
				return convertTaskPriorityToString(eDataType, instanceValue);
			case ClientelePackage.TASK_CHANNEL:
				return convertTaskChannelToString(eDataType, instanceValue);
			case ClientelePackage.PARTY_ID:
				return convertPartyIdToString(eDataType, instanceValue);
			case ClientelePackage.PRODUCT_ID:
				return convertProductIdToString(eDataType, instanceValue);
			case ClientelePackage.ORDER_ID:
				return convertOrderIdToString(eDataType, instanceValue);
			case ClientelePackage.ORDER_LINE_ID:
				return convertOrderLineIdToString(eDataType, instanceValue);
			case ClientelePackage.TASK_ID:
				return convertTaskIdToString(eDataType, instanceValue);
			case ClientelePackage.SEGMENT_ID:
				return convertSegmentIdToString(eDataType, instanceValue);
			case ClientelePackage.STAGE_MODEL_ID:
				return convertStageModelIdToString(eDataType, instanceValue);
			case ClientelePackage.CARE_PLAN_ID:
				return convertCarePlanIdToString(eDataType, instanceValue);
			case ClientelePackage.DATE:
				return convertDateToString(eDataType, instanceValue);
			case ClientelePackage.DATE_TIME:
				return convertDateTimeToString(eDataType, instanceValue);
			case ClientelePackage.DECIMAL:
				return convertDecimalToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person createPerson() {
		PersonImpl person = new PersonImpl();
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation createOrganisation() {
		OrganisationImpl organisation = new OrganisationImpl();
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartyName createPartyName() {
		PartyNameImpl partyName = new PartyNameImpl();
		return partyName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Address createAddress() {
		AddressImpl address = new AddressImpl();
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContactPoint createContactPoint() {
		ContactPointImpl contactPoint = new ContactPointImpl();
		return contactPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Identifier createIdentifier() {
		IdentifierImpl identifier = new IdentifierImpl();
		return identifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Relationship createRelationship() {
		RelationshipImpl relationship = new RelationshipImpl();
		return relationship;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValueOrigin createValueOrigin() {
		ValueOriginImpl valueOrigin = new ValueOriginImpl();
		return valueOrigin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attachment createAttachment() {
		AttachmentImpl attachment = new AttachmentImpl();
		return attachment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Customer createCustomer() {
		CustomerImpl customer = new CustomerImpl();
		return customer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tag createTag() {
		TagImpl tag = new TagImpl();
		return tag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Classification createClassification() {
		ClassificationImpl classification = new ClassificationImpl();
		return classification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lamp createLamp() {
		LampImpl lamp = new LampImpl();
		return lamp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rating createRating() {
		RatingImpl rating = new RatingImpl();
		return rating;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Need createNeed() {
		NeedImpl need = new NeedImpl();
		return need;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecordedDecision createRecordedDecision() {
		RecordedDecisionImpl recordedDecision = new RecordedDecisionImpl();
		return recordedDecision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClassificationScheme createClassificationScheme() {
		ClassificationSchemeImpl classificationScheme = new ClassificationSchemeImpl();
		return classificationScheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SchemeValue createSchemeValue() {
		SchemeValueImpl schemeValue = new SchemeValueImpl();
		return schemeValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldDefinition createFieldDefinition() {
		FieldDefinitionImpl fieldDefinition = new FieldDefinitionImpl();
		return fieldDefinition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldKind createFieldKind() {
		FieldKindImpl fieldKind = new FieldKindImpl();
		return fieldKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldChoice createFieldChoice() {
		FieldChoiceImpl fieldChoice = new FieldChoiceImpl();
		return fieldChoice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldValue createFieldValue() {
		FieldValueImpl fieldValue = new FieldValueImpl();
		return fieldValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProfileDefinition createProfileDefinition() {
		ProfileDefinitionImpl profileDefinition = new ProfileDefinitionImpl();
		return profileDefinition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProfileField createProfileField() {
		ProfileFieldImpl profileField = new ProfileFieldImpl();
		return profileField;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scorecard createScorecard() {
		ScorecardImpl scorecard = new ScorecardImpl();
		return scorecard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScorecardCriterion createScorecardCriterion() {
		ScorecardCriterionImpl scorecardCriterion = new ScorecardCriterionImpl();
		return scorecardCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionTable createDecisionTable() {
		DecisionTableImpl decisionTable = new DecisionTableImpl();
		return decisionTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionColumn createDecisionColumn() {
		DecisionColumnImpl decisionColumn = new DecisionColumnImpl();
		return decisionColumn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionRow createDecisionRow() {
		DecisionRowImpl decisionRow = new DecisionRowImpl();
		return decisionRow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionCell createDecisionCell() {
		DecisionCellImpl decisionCell = new DecisionCellImpl();
		return decisionCell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionTest createDecisionTest() {
		DecisionTestImpl decisionTest = new DecisionTestImpl();
		return decisionTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interaction createInteraction() {
		InteractionImpl interaction = new InteractionImpl();
		return interaction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participant createParticipant() {
		ParticipantImpl participant = new ParticipantImpl();
		return participant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Task createTask() {
		TaskImpl task = new TaskImpl();
		return task;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Product createProduct() {
		ProductImpl product = new ProductImpl();
		return product;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Order createOrder() {
		OrderImpl order = new OrderImpl();
		return order;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrderLine createOrderLine() {
		OrderLineImpl orderLine = new OrderLineImpl();
		return orderLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Segment createSegment() {
		SegmentImpl segment = new SegmentImpl();
		return segment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ManualMember createManualMember() {
		ManualMemberImpl manualMember = new ManualMemberImpl();
		return manualMember;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MembershipEntry createMembershipEntry() {
		MembershipEntryImpl membershipEntry = new MembershipEntryImpl();
		return membershipEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MembershipPart createMembershipPart() {
		MembershipPartImpl membershipPart = new MembershipPartImpl();
		return membershipPart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CompositeCondition createCompositeCondition() {
		CompositeConditionImpl compositeCondition = new CompositeConditionImpl();
		return compositeCondition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Negation createNegation() {
		NegationImpl negation = new NegationImpl();
		return negation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TypedCondition createTypedCondition() {
		TypedConditionImpl typedCondition = new TypedConditionImpl();
		return typedCondition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Operand createOperand() {
		OperandImpl operand = new OperandImpl();
		return operand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RfmModel createRfmModel() {
		RfmModelImpl rfmModel = new RfmModelImpl();
		return rfmModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RfmBorder createRfmBorder() {
		RfmBorderImpl rfmBorder = new RfmBorderImpl();
		return rfmBorder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RfmArea createRfmArea() {
		RfmAreaImpl rfmArea = new RfmAreaImpl();
		return rfmArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GradeTable createGradeTable() {
		GradeTableImpl gradeTable = new GradeTableImpl();
		return gradeTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GradeMetric createGradeMetric() {
		GradeMetricImpl gradeMetric = new GradeMetricImpl();
		return gradeMetric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Grade createGrade() {
		GradeImpl grade = new GradeImpl();
		return grade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GradeThreshold createGradeThreshold() {
		GradeThresholdImpl gradeThreshold = new GradeThresholdImpl();
		return gradeThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Privilege createPrivilege() {
		PrivilegeImpl privilege = new PrivilegeImpl();
		return privilege;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PrivilegeGrant createPrivilegeGrant() {
		PrivilegeGrantImpl privilegeGrant = new PrivilegeGrantImpl();
		return privilegeGrant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StageModel createStageModel() {
		StageModelImpl stageModel = new StageModelImpl();
		return stageModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage createStage() {
		StageImpl stage = new StageImpl();
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StageTransition createStageTransition() {
		StageTransitionImpl stageTransition = new StageTransitionImpl();
		return stageTransition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StageGuardUse createStageGuardUse() {
		StageGuardUseImpl stageGuardUse = new StageGuardUseImpl();
		return stageGuardUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StageEntry createStageEntry() {
		StageEntryImpl stageEntry = new StageEntryImpl();
		return stageEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StagePart createStagePart() {
		StagePartImpl stagePart = new StagePartImpl();
		return stagePart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StageMove createStageMove() {
		StageMoveImpl stageMove = new StageMoveImpl();
		return stageMove;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeclineModel createDeclineModel() {
		DeclineModelImpl declineModel = new DeclineModelImpl();
		return declineModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeclineSignalUse createDeclineSignalUse() {
		DeclineSignalUseImpl declineSignalUse = new DeclineSignalUseImpl();
		return declineSignalUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeclineCase createDeclineCase() {
		DeclineCaseImpl declineCase = new DeclineCaseImpl();
		return declineCase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContactPolicy createContactPolicy() {
		ContactPolicyImpl contactPolicy = new ContactPolicyImpl();
		return contactPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContactLimit createContactLimit() {
		ContactLimitImpl contactLimit = new ContactLimitImpl();
		return contactLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanTemplate createPlanTemplate() {
		PlanTemplateImpl planTemplate = new PlanTemplateImpl();
		return planTemplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanStep createPlanStep() {
		PlanStepImpl planStep = new PlanStepImpl();
		return planStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanSection createPlanSection() {
		PlanSectionImpl planSection = new PlanSectionImpl();
		return planSection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CarePlan createCarePlan() {
		CarePlanImpl carePlan = new CarePlanImpl();
		return carePlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanVisit createPlanVisit() {
		PlanVisitImpl planVisit = new PlanVisitImpl();
		return planVisit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkCapacity createWorkCapacity() {
		WorkCapacityImpl workCapacity = new WorkCapacityImpl();
		return workCapacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CapacityException createCapacityException() {
		CapacityExceptionImpl capacityException = new CapacityExceptionImpl();
		return capacityException;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NameKind createNameKindFromString(EDataType eDataType, String initialValue) {
		NameKind result = NameKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNameKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NameScript createNameScriptFromString(EDataType eDataType, String initialValue) {
		NameScript result = NameScript.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNameScriptToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AddressKind createAddressKindFromString(EDataType eDataType, String initialValue) {
		AddressKind result = AddressKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAddressKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ContactPointKind createContactPointKindFromString(EDataType eDataType, String initialValue) {
		ContactPointKind result = ContactPointKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContactPointKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Consent createConsentFromString(EDataType eDataType, String initialValue) {
		Consent result = Consent.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConsentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RelationshipKind createRelationshipKindFromString(EDataType eDataType, String initialValue) {
		RelationshipKind result = RelationshipKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRelationshipKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TieStrength createTieStrengthFromString(EDataType eDataType, String initialValue) {
		TieStrength result = TieStrength.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTieStrengthToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvidenceSource createEvidenceSourceFromString(EDataType eDataType, String initialValue) {
		EvidenceSource result = EvidenceSource.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvidenceSourceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CustomerKind createCustomerKindFromString(EDataType eDataType, String initialValue) {
		CustomerKind result = CustomerKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCustomerKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ValueSource createValueSourceFromString(EDataType eDataType, String initialValue) {
		ValueSource result = ValueSource.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertValueSourceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LampKind createLampKindFromString(EDataType eDataType, String initialValue) {
		LampKind result = LampKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLampKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LampState createLampStateFromString(EDataType eDataType, String initialValue) {
		LampState result = LampState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLampStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NeedKind createNeedKindFromString(EDataType eDataType, String initialValue) {
		NeedKind result = NeedKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNeedKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NeedState createNeedStateFromString(EDataType eDataType, String initialValue) {
		NeedState result = NeedState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNeedStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FieldType createFieldTypeFromString(EDataType eDataType, String initialValue) {
		FieldType result = FieldType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFieldTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Requirement createRequirementFromString(EDataType eDataType, String initialValue) {
		Requirement result = Requirement.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRequirementToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HitPolicy createHitPolicyFromString(EDataType eDataType, String initialValue) {
		HitPolicy result = HitPolicy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHitPolicyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CollectOperator createCollectOperatorFromString(EDataType eDataType, String initialValue) {
		CollectOperator result = CollectOperator.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCollectOperatorToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CellType createCellTypeFromString(EDataType eDataType, String initialValue) {
		CellType result = CellType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCellTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InteractionKind createInteractionKindFromString(EDataType eDataType, String initialValue) {
		InteractionKind result = InteractionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInteractionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InteractionDirection createInteractionDirectionFromString(EDataType eDataType, String initialValue) {
		InteractionDirection result = InteractionDirection.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInteractionDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OrderKind createOrderKindFromString(EDataType eDataType, String initialValue) {
		OrderKind result = OrderKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOrderKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReturnMatch createReturnMatchFromString(EDataType eDataType, String initialValue) {
		ReturnMatch result = ReturnMatch.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReturnMatchToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MembershipCause createMembershipCauseFromString(EDataType eDataType, String initialValue) {
		MembershipCause result = MembershipCause.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMembershipCauseToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Junction createJunctionFromString(EDataType eDataType, String initialValue) {
		Junction result = Junction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertJunctionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OperandType createOperandTypeFromString(EDataType eDataType, String initialValue) {
		OperandType result = OperandType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOperandTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RfmMeasureKind createRfmMeasureKindFromString(EDataType eDataType, String initialValue) {
		RfmMeasureKind result = RfmMeasureKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRfmMeasureKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RfmTieKind createRfmTieKindFromString(EDataType eDataType, String initialValue) {
		RfmTieKind result = RfmTieKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRfmTieKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PeriodUnit createPeriodUnitFromString(EDataType eDataType, String initialValue) {
		PeriodUnit result = PeriodUnit.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPeriodUnitToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PrivilegeKind createPrivilegeKindFromString(EDataType eDataType, String initialValue) {
		PrivilegeKind result = PrivilegeKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPrivilegeKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StageCause createStageCauseFromString(EDataType eDataType, String initialValue) {
		StageCause result = StageCause.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStageCauseToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DeclineDecision createDeclineDecisionFromString(EDataType eDataType, String initialValue) {
		DeclineDecision result = DeclineDecision.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDeclineDecisionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChurnKind createChurnKindFromString(EDataType eDataType, String initialValue) {
		ChurnKind result = ChurnKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChurnKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DeclineOutcome createDeclineOutcomeFromString(EDataType eDataType, String initialValue) {
		DeclineOutcome result = DeclineOutcome.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDeclineOutcomeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlanKind createPlanKindFromString(EDataType eDataType, String initialValue) {
		PlanKind result = PlanKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlanKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlanState createPlanStateFromString(EDataType eDataType, String initialValue) {
		PlanState result = PlanState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlanStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TaskPriority createTaskPriorityFromString(EDataType eDataType, String initialValue) {
		TaskPriority result = TaskPriority.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTaskPriorityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TaskChannel createTaskChannelFromString(EDataType eDataType, String initialValue) {
		TaskChannel result = TaskChannel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTaskChannelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PartyId createPartyIdFromString(EDataType eDataType, String initialValue) {
		return (PartyId)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPartyIdToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProductId createProductIdFromString(EDataType eDataType, String initialValue) {
		return (ProductId)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProductIdToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OrderId createOrderIdFromString(EDataType eDataType, String initialValue) {
		return (OrderId)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOrderIdToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OrderLineId createOrderLineIdFromString(EDataType eDataType, String initialValue) {
		return (OrderLineId)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOrderLineIdToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TaskId createTaskIdFromString(EDataType eDataType, String initialValue) {
		return (TaskId)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTaskIdToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SegmentId createSegmentIdFromString(EDataType eDataType, String initialValue) {
		return (SegmentId)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSegmentIdToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StageModelId createStageModelIdFromString(EDataType eDataType, String initialValue) {
		return (StageModelId)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStageModelIdToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CarePlanId createCarePlanIdFromString(EDataType eDataType, String initialValue) {
		return (CarePlanId)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCarePlanIdToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDateFromString(EDataType eDataType, String initialValue) {
		return (LocalDate)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDateTime createDateTimeFromString(EDataType eDataType, String initialValue) {
		return (LocalDateTime)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateTimeToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createDecimalFromString(EDataType eDataType, String initialValue) {
		return (BigDecimal)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDecimalToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClientelePackage getClientelePackage() {
		return (ClientelePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ClientelePackage getPackage() {
		return ClientelePackage.eINSTANCE;
	}

} //ClienteleFactoryImpl
