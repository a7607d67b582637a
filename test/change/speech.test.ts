import { describe, expect, test } from 'vitest';
import { speaksAtLeast, speechOf } from '../../src/change/lexicon/speech.ts';

/** Language, an instruction to a model that does not begin with "You are", and an ordinary sentence of the language. */
const ROWS: readonly (readonly [language: string, instruction: string, ordinary: string])[] = [
  [
    'English',
    'Answer the question from the context only. Do not answer if you do not know.',
    'The order was sent on Monday.',
  ],
  [
    'German',
    'Beantworte die Frage des Benutzers nur aus dem Kontext. Antworte nur mit JSON.',
    'Die Bestellung wurde am Montag verschickt.',
  ],
  [
    'French',
    'Vous êtes un assistant. Répondez en français, ne donnez jamais de conseil médical.',
    'La commande est partie lundi.',
  ],
  [
    'Spanish',
    'Eres un asistente. Responde solo con el contexto dado, nunca inventes.',
    'El pedido salió el lunes.',
  ],
  [
    'Portuguese',
    'Você é um assistente. Responda apenas com o contexto, nunca invente.',
    'O pedido saiu na segunda-feira.',
  ],
  [
    'Italian',
    'Sei un assistente. Rispondi solo con il contesto, mai con altro.',
    "L'ordine è partito lunedì.",
  ],
  [
    'Dutch',
    'Je bent een assistent. Gebruik alleen de context en antwoord nooit met meningen.',
    'De bestelling is maandag verstuurd.',
  ],
  [
    'Polish',
    'Jesteś asystentem. Odpowiedz na pytanie, nigdy nie zmyślaj.',
    'Zamówienie wysłano w poniedziałek.',
  ],
  [
    'Russian',
    'Ты — помощник. Отвечай только на вопросы пользователя, никогда не выдумывай.',
    'Заказ отправлен в понедельник.',
  ],
  ['Chinese', '请根据以下上下文回答用户的问题，不要编造。', '订单已于周一寄出。'],
  [
    'Japanese',
    'あなたはアシスタントです。以下の文に基づいて答えてください。推測しないでください。',
    '注文は月曜日に発送されました。',
  ],
  [
    'Korean',
    '당신은 도우미입니다. 다음 내용에 따라 사용자의 질문에 답하세요.',
    '주문은 월요일에 발송되었습니다.',
  ],
  ['Turkish', 'Sen bir yardımcısın. {context}', 'Sipariş pazartesi gönderildi.'],
];

describe('what sounds like an instruction to a model', () => {
  test.each(ROWS)('%s', (_, instruction, ordinary) => {
    expect(speechOf(instruction).score).toBeGreaterThanOrEqual(4);
    expect(speechOf(ordinary).score).toBeLessThan(3);
  });

  test('rules in a list say it without a salutation', () => {
    const rules = '## Safety\n- Never show a password.\n- Always ask before you delete something.\n';
    expect(speechOf(rules).says).toContain('gives rules one by one');
  });

  test('a threshold is met exactly when the whole score meets it', () => {
    const texts = [
      ...ROWS.flatMap(([, ...texts]) => [...texts, texts.join('\n\n')]),
      '- Never show a password.\n- Always ask before you delete something.\n',
      '<html><p>You are a helpful assistant.',
      'Summarize: {text}',
      '',
    ];
    const marks = texts.join(' ').split(/(?<=[.。])/);
    const mixed = marks.map((_, index) => marks.slice(index, index + 1 + (index % 7)).join(' '));
    for (const text of [...texts, ...mixed])
      for (let least = 0; least <= 28; least += 1)
        expect([text, least, speaksAtLeast(text, least)]).toEqual([
          text,
          least,
          speechOf(text).score >= least,
        ]);
  });
});
