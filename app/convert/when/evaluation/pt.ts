import { type Letters, on, says, silent } from './sentence';

// A Wednesday morning in Brazil.
export const portuguese: Letters = {
  language: 'pt',
  reader: ['en'],
  written: '2026-11-18T08:00:00-03:00',
  timeZone: 'America/Sao_Paulo',
  sentences: [
    says(
      'Podemos conversar amanhã às 10h30 por meia hora?',
      on('2026-11-19 10:30', 'amanhã às 10h30 por meia hora', '11:00'),
    ),
    says('A reunião será na sexta-feira às 15h.', on('2026-11-20 15:00', 'sexta-feira às 15h')),
    says(
      'O encontro é no dia 26 de novembro das 14h às 15h30.',
      on('2026-11-26 14:00', '26 de novembro das 14h às 15h30', '15:30'),
    ),
    says(
      'Posso na segunda-feira às 9h ou na terça-feira às 16h45.',
      on('2026-11-23 09:00', 'segunda-feira às 9h'),
      on('2026-11-24 16:45', 'terça-feira às 16h45'),
    ),
    says('Depois de amanhã às 11h está bom para mim.', on('2026-11-20 11:00', 'Depois de amanhã às 11h')),
    says('O prazo é 27/11/2026, não esqueça.', on('2026-11-27', '27/11/2026')),
    says(
      'Será na quinta-feira, 3 de dezembro, às 11h15.',
      on('2026-12-03 11:15', 'quinta-feira, 3 de dezembro, às 11h15'),
    ),
    says('Hoje às 5 da tarde ligo para você.', on('2026-11-18 17:00', 'Hoje às 5 da tarde')),
    says(
      'Vamos marcar na terça às 14h por uma hora e meia?',
      on('2026-11-24 14:00', 'terça às 14h por uma hora e meia', '15:30'),
    ),
    says('Almoço amanhã ao meio-dia?', on('2026-11-19 12:00', 'amanhã ao meio-dia')),
    says('Começamos em 1º de dezembro às 8h30.', on('2026-12-01 08:30', '1º de dezembro às 8h30')),
    says('Reunião no dia 25/11 às 16:00 na sala 3.', on('2026-11-25 16:00', '25/11 às 16:00')),
    says(
      'Quarta-feira, 2 de dezembro, 13:00 - 14:00',
      on('2026-12-02 13:00', 'Quarta-feira, 2 de dezembro, 13:00 - 14:00', '14:00'),
    ),
    says('A feira acontece de 7 a 9 de dezembro.', on('2026-12-07', '7 a 9 de dezembro', '2026-12-09')),
    silent('O contrato de 12 de março de 2019 continua válido.'),
    silent('A fatura 2026-1125 de R$ 1.412,30 está em aberto.'),
    silent('Meu telefone é +55 11 91234-5678 ou (11) 3123-4567.'),
    silent('Pela manhã estou com o pedido 10/12.'),
    silent('Veja as páginas 14-15 e o item 3.12 da versão 2.4.1.'),
    silent('Falamos na sexta-feira passada às 15h.'),
    silent('A sala 12.10 fica no 4º andar.'),
    silent('A reunião dura uma hora e meia, na proporção 3:2.'),
    silent('Combinado.\n\nEm seg., 16 de nov. de 2026 às 09:12, Ana Lima escreveu:\n> Na sexta às 15h?'),
  ],
};
